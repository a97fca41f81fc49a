package fr.mediane.home;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class HomeTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.home.home");

  private HomeTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
