package fr.mediane.dossier;

/** Why a designation ended. */
public enum CaseMediatorEnd {
  /** A party used the right to challenge (Charter art. 9). */
  CHALLENGED,
  /** The person stepped aside. */
  STEPPED_ASIDE,
  /** A tie was found afterwards. */
  TIE,
  /** Another person was designated instead. */
  REPLACED,
  /** The dossier was closed. */
  CLOSED;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
