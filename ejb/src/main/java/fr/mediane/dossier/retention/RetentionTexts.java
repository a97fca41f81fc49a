package fr.mediane.dossier.retention;

import fr.mediane.text.Messages;

/** French texts of the end of dossiers. */
final class RetentionTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.retention.retention");

  private RetentionTexts() {}

  /** A text, with its arguments set in. */
  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
