package fr.mediane.dossier.assignment;

import fr.mediane.text.Messages;

/** French texts of the proposals of mediators. */
final class AssignmentTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.assignment.assignment");

  private AssignmentTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
