package fr.mediane.dossier.admission;

/**
 * An answer to a question of admissibility. « Unknown » is an answer: it says that it was sought.
 */
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  /** French name. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
