package fr.mediane.regulation.admin;

import fr.mediane.text.Messages;

/** The French texts of the changes: those of the regulation. */
final class AdminTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.regulation.regulation");

  private AdminTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
