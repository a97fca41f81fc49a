package fr.mediane.agenda;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class AgendaTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.agenda.agenda");

  private AgendaTexts() {}

  static String get(String key, Object... args) {
    return MESSAGES.get(key, args);
  }

  static String label(Enum<?> constant) {
    return MESSAGES.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
