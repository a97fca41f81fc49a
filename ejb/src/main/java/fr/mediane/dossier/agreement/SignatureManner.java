package fr.mediane.dossier.agreement;

/** How a party signed. */
public enum SignatureManner {
  /** On paper, before the mediators. */
  IN_PERSON,
  /** On paper, sent back by mail. */
  BY_MAIL,
  /** By an electronic signature. */
  ELECTRONIC;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
