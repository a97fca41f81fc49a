package fr.mediane.dossier.paper;

import fr.mediane.text.Messages;

/** French texts of the head of the papers. */
final class PaperTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.paper.paper");

  private PaperTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
