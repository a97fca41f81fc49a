package fr.mediane.dossier.authority;

import fr.mediane.text.Messages;

/** French texts of the information of authorities and parties. */
final class AuthorityTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.authority.authority");

  private AuthorityTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
