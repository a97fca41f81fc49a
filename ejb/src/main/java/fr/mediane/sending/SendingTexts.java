package fr.mediane.sending;

import fr.mediane.text.Messages;

/** French texts of the sendings. */
final class SendingTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.sending.sending");

  private SendingTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
