package fr.mediane.dossier.standin;

import fr.mediane.text.Messages;

/** French texts of powers of attorney and substitutions. */
final class StandInTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.standin.standin");

  private StandInTexts() {}

  /** A text, with its arguments set in. */
  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** The French name of a value: key {@code <SimpleClass>.<NAME>}. */
  static String label(Enum<?> value) {
    return BUNDLE.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
