package fr.mediane.dossier.escalation;

import fr.mediane.text.Messages;

/** French texts of the way to the national mediator. */
final class EscalationTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.escalation.escalation");

  private EscalationTexts() {}

  /** A text, with its arguments set in. */
  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** The French name of a value: key {@code <SimpleClass>.<NAME>}. */
  static String label(Enum<?> value) {
    return BUNDLE.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
