package fr.mediane.panel.act;

import fr.mediane.text.Messages;

/** The French texts of acts and mandates. */
final class ActTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.panel.act.acts");

  private ActTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  /** The label of a constant of an enumeration. */
  static String label(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
