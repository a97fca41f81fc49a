package fr.mediane.dossier.admission;

/** What came of the coordination with the education mediator (Charter, art. 3). */
public enum CoordinationOutcome {
  /** No answer yet. */
  AWAITED,
  /** The mediator of the scheme leads alone. */
  ALONE,
  /** A joint mediation, by common agreement. */
  JOINT,
  /** The education mediator takes the case: it does not belong here. */
  LEFT_TO_EDUCATION;

  /** French name. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
