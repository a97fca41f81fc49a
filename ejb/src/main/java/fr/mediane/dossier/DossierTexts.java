package fr.mediane.dossier;

import fr.mediane.text.Messages;

/** French texts of the dossiers. */
public final class DossierTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.dossier");

  private DossierTexts() {}

  /** A text, with its arguments set in. */
  public static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** The French name of a value: key {@code <SimpleClass>.<NAME>}. */
  static String label(Enum<?> value) {
    return BUNDLE.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
