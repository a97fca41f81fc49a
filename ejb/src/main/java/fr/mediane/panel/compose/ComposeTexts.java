package fr.mediane.panel.compose;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class ComposeTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.panel.compose.compose");

  private ComposeTexts() {}

  static String get(String key, Object... args) {
    return MESSAGES.get(key, args);
  }
}
