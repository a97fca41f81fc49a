package fr.mediane.dossier.agreement;

/** Whether what was agreed holds. */
public enum Durability {
  YES,
  NO,
  /** It cannot be said: too early at a review, never assessed at the end. */
  TOO_EARLY;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
