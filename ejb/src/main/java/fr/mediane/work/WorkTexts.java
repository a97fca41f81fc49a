package fr.mediane.work;

import fr.mediane.text.Messages;

/** French texts of the works. */
final class WorkTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.work.work");

  private WorkTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
