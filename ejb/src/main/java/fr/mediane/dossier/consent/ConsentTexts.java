package fr.mediane.dossier.consent;

import fr.mediane.text.Messages;

/** French texts of the consents. */
final class ConsentTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.consent.consent");

  private ConsentTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
