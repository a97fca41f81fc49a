package fr.mediane.panel;

/** Nature of a tie between a person and an establishment. */
public enum TieNature {
  /** Employed there now. */
  EMPLOYED,
  /** Employed there before. */
  FORMERLY_EMPLOYED,
  /** A close relative works there. */
  FAMILY,
  /** Another interest: mandate, advice, contract. */
  OTHER
}
