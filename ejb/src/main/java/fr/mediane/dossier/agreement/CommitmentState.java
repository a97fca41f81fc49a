package fr.mediane.dossier.agreement;

/** How far a commitment is. */
public enum CommitmentState {
  PLANNED,
  IN_PROGRESS,
  DONE,
  NOT_DONE;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
