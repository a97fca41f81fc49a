package fr.mediane.dossier.agreement;

/** Who asks the judge to approve the agreement (art. 13). */
public enum HomologationApplicant {
  /** The parties together. */
  JOINTLY,
  /** One party, or some of them. */
  BY_PARTY;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
