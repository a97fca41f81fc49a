package fr.mediane.dossier.assignment;

import fr.mediane.background.Standing;
import fr.mediane.text.Messages;

/** French texts of the proposals of mediators. */
final class AssignmentTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.assignment.assignment");

  private AssignmentTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** How far a computation is. */
  static String standing(Standing standing) {
    return standing.words(BUNDLE);
  }
}
