package fr.mediane.dossier.undertaking;

import fr.mediane.text.Messages;

/** French texts of the undertakings. */
final class UndertakingTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.undertaking.undertaking");

  private UndertakingTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
