package fr.mediane.dossier.agreement;

/** The authorities to which a signed agreement is sent (art. 13): there is no other. */
public enum RecipientKind {
  /** Director of the establishment of posting. */
  DIRECTOR,
  /** Chair of the medical committee of the establishment. */
  MEDICAL_CHAIR,
  /** Dean of the university training unit. */
  DEAN,
  /** Director of the paramedical school, since 01/05/2023. */
  SCHOOL_DIRECTOR;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
