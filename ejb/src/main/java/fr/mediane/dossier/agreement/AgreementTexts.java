package fr.mediane.dossier.agreement;

import fr.mediane.text.Messages;

/** French texts of the agreements and of what follows them. */
public final class AgreementTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.agreement.agreement");

  private AgreementTexts() {}

  /** A text, with its arguments set in. */
  public static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** The French name of a value: key {@code <SimpleClass>.<NAME>}. */
  public static String label(Enum<?> value) {
    return BUNDLE.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
