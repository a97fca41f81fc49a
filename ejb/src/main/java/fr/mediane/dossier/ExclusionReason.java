package fr.mediane.dossier;

/** Why a dossier is hidden from a person. */
public enum ExclusionReason {
  /** A party challenged the person. */
  CHALLENGED,
  /** The person stepped aside. */
  STEPPED_ASIDE,
  /** A tie was declared for this dossier. */
  DECLARED;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
