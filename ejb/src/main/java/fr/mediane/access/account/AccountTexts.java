package fr.mediane.access.account;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class AccountTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.access.accounts");

  private AccountTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
