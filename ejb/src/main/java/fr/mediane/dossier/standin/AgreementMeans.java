package fr.mediane.dossier.standin;

/** By what writing a party agreed to a substitution: a word said aloud is not enough (CNIL kit). */
public enum AgreementMeans {
  /** A letter. */
  LETTER,
  /** An electronic message. */
  E_MAIL,
  /** A writing handed over in person. */
  IN_PERSON;

  /** French name. */
  public String label() {
    return StandInTexts.label(this);
  }
}
