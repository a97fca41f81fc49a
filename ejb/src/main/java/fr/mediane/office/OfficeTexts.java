package fr.mediane.office;

import fr.mediane.text.Messages;

/** French texts of the papers of an instance. */
final class OfficeTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.office.office");

  private OfficeTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
