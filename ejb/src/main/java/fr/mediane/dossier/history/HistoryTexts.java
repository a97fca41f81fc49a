package fr.mediane.dossier.history;

import fr.mediane.text.Messages;

/** French texts of the history and of the papers on personal data. */
final class HistoryTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.history.history");

  private HistoryTexts() {}

  /** A text, with its arguments set in. */
  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
