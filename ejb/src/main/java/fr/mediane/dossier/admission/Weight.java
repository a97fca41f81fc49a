package fr.mediane.dossier.admission;

/** How the answer to a question weighs on the admissibility. */
public enum Weight {
  /** Another answer than the expected one leaves no room. */
  DECISIVE,
  /** The text leaves room: another answer than the expected one calls for a reason. */
  WEIGHED,
  /** It must be answered; every answer is good. */
  DECLARED,
  /** It may be answered. */
  OPTIONAL
}
