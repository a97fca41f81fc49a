package fr.mediane.dossier.assignment;

/**
 * What makes a team better than another, in order: a criterion decides only what earlier ones leave
 * equal.
 */
public enum TeamCriterion {
  /** As few mediators missing from the number wished as possible. */
  NUMBER,
  /** A woman and a man rather than two mediators of one civility. */
  CIVILITIES,
  /** Two professions rather than one. */
  PROFESSIONS,
  /** The dossiers of the past twelve months spread as evenly as possible (sum of squares). */
  LOAD,
  /** In the département of the establishment, then in its region, rather than farther. */
  DISTANCE;

  /** Number of criteria that a dossier decides by itself, whatever is chosen for the others. */
  static final int SEPARABLE = 3;

  /** Its name in French. */
  public String label() {
    return AssignmentTexts.get("criterion." + name());
  }
}
