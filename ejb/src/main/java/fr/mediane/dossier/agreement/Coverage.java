package fr.mediane.dossier.agreement;

/** What the signed document settles. */
public enum Coverage {
  /** All the points that the mediation was about. */
  WHOLE,
  /** Some of them; the others stay open. */
  PART;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
