package fr.mediane.panel.study;

import fr.mediane.background.Standing;
import fr.mediane.text.Messages;

/** The French texts of this package. */
final class StudyTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.panel.study.study");

  private StudyTexts() {}

  static String get(String key, Object... args) {
    return MESSAGES.get(key, args);
  }

  /** How far a search is. */
  static String standing(Standing standing) {
    return standing.words(MESSAGES);
  }

  /** What to say of a field that must be filled. */
  static String missing(String field) {
    return get("missing." + field);
  }
}
