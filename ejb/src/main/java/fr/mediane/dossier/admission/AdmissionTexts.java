package fr.mediane.dossier.admission;

import fr.mediane.text.Messages;

/** French texts of the admissibility. */
public final class AdmissionTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.admission.admission");

  private AdmissionTexts() {}

  /** A text, with its arguments set in. */
  public static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** The French name of a value: key {@code <SimpleClass>.<NAME>}. */
  static String label(Enum<?> value) {
    return BUNDLE.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
