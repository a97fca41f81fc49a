package fr.mediane.dossier.designation;

import fr.mediane.text.Messages;

/** French texts of the designations. */
final class DesignationTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.designation.designation");

  private DesignationTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
