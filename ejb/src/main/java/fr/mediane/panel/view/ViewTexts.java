package fr.mediane.panel.view;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class ViewTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.panel.view.view");

  private ViewTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
