package fr.mediane.dossier.seal;

import fr.mediane.text.Messages;

/** The French texts of the seals. */
final class SealTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.dossier.seal.seal");

  private SealTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
