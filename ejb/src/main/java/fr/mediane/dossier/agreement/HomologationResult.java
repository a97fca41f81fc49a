package fr.mediane.dossier.agreement;

/** What the judge answered. */
public enum HomologationResult {
  GRANTED,
  REFUSED,
  WITHDRAWN;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
