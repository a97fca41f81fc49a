package fr.mediane.journal;

/** How an act ended. */
public enum Outcome {
  /** Done and stored. */
  SUCCESS,
  /** Refused by a right, a rule or a validation: nothing stored. */
  REFUSED,
  /** Stopped by an unforeseen error: nothing stored. */
  FAILED
}
