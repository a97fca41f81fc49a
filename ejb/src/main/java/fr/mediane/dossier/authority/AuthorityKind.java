package fr.mediane.dossier.authority;

/** The authorities that learn that a saisine exists (art. 6 and 10). */
public enum AuthorityKind {
  /** Director of an establishment where a party is posted, or on placement. */
  DIRECTOR,
  /** Chair of the medical committee of an establishment, for its medical staff. */
  MEDICAL_CHAIR,
  /** Dean of the university unit, for university hospital staff and students. */
  DEAN,
  /** Director of the paramedical school of a student on placement, since 01/05/2023. */
  SCHOOL_DIRECTOR,
  /** Regional mediator, of a national case: deduced, no text read says it. */
  REGIONAL_MEDIATOR;

  /** Whether a text designates this authority. */
  public boolean isLaw() {
    return this != REGIONAL_MEDIATOR;
  }

  /** Whether one such authority stands for a whole establishment, whichever the party. */
  boolean isOfPlace() {
    return this == DIRECTOR || this == MEDICAL_CHAIR || this == REGIONAL_MEDIATOR;
  }

  /** French name. */
  public String label() {
    return AuthorityTexts.get("AuthorityKind." + name());
  }
}
