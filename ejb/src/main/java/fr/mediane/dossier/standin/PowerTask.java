package fr.mediane.dossier.standin;

/** What a representative may do for a party: the closed list of a power of attorney. */
public enum PowerTask {
  /** Receive the letters in the party's place. */
  RECEIVE_LETTERS,
  /** Be present at interviews and meetings. */
  ATTEND_INTERVIEWS,
  /** Sign the agreement to enter mediation. */
  SIGN_ENTRY,
  /** Sign the agreement that ends the mediation. */
  SIGN_AGREEMENT,
  /** Complete or correct the saisine. */
  COMPLETE_REFERRAL;

  /** French name. */
  public String label() {
    return StandInTexts.label(this);
  }
}
