package fr.mediane.dossier.referral;

import fr.mediane.text.Messages;

/** French texts of the acts on a saisine. */
final class ReferralTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.referral.referral");

  private ReferralTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
