package fr.mediane.dossier.standin;

/** What a representative may know of the dossier. */
public enum PowerData {
  /** Identity and contact details of the party represented. */
  CONTACT,
  /** State of the dossier and dates of the steps. */
  PROGRESS,
  /** Letters and summonses addressed to the party. */
  LETTERS,
  /** The saisine and the pieces that the party gave. */
  REFERRAL,
  /** Drafts of the agreement and the agreement. */
  AGREEMENT;

  /** French name. */
  public String label() {
    return StandInTexts.label(this);
  }
}
