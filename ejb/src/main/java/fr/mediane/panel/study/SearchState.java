package fr.mediane.panel.study;

import java.io.Serializable;

/**
 * How far a search is.
 *
 * @param stage where it stands
 * @param place its place among those that wait, from 1; 0 otherwise
 * @param proven levels proved
 * @param levels levels of the task; 0 while they are not counted
 */
public record SearchState(Stage stage, int place, int proven, int levels) implements Serializable {

  /** Where a search stands. */
  public enum Stage {
    /** No search is under way. */
    NONE,
    /** It waits for others to end. */
    WAITING,
    /** It runs. */
    RUNNING
  }

  static final SearchState NONE = new SearchState(Stage.NONE, 0, 0, 0);

  /** Whether a search waits or runs. */
  public boolean isUnderWay() {
    return stage != Stage.NONE;
  }

  /** Where it stands, in words. */
  public String words() {
    return switch (stage) {
      case NONE -> "";
      case WAITING -> StudyTexts.get("search.waiting", place);
      case RUNNING -> StudyTexts.get("search.running", proven, levels);
    };
  }
}
