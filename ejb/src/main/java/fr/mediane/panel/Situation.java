package fr.mediane.panel;

/** Professional situation of a person. */
public enum Situation {
  /** In post. */
  ACTIVE,
  /** Honorary: left the post, keeps the title. */
  HONORARY,
  /** Retired. */
  RETIRED
}
