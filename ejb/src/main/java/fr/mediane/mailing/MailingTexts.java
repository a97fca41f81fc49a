package fr.mediane.mailing;

import fr.mediane.text.Messages;

/** French texts of the letters to establishments. */
final class MailingTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.mailing.mailing");

  private MailingTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
