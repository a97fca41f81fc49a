package fr.mediane.sending;

/** What an official file is, in the neutral words that anybody may read. */
public enum IssuedKind {
  /** Arrêté or decision that appoints the members of an instance. */
  APPOINTING_ACT,
  /** Monthly statement of vacations. */
  VACATION_STATEMENT,
  /** List of the mediators of article 5. */
  LISTED_MEDIATORS,
  /** Call for applications to join an instance. */
  CALL_FOR_APPLICATIONS,
  /** Ranked list of those proposed as members. */
  RANKED_PROPOSALS,
  /** Rules of procedure of an instance. */
  RULES_OF_PROCEDURE,
  /** Convention between an agency and a mediator. */
  AGENCY_CONVENTION,
  /** Annual report of a territory. */
  REGIONAL_REPORT,
  /** Annual report of the network. */
  NATIONAL_REPORT,
  /** Letter to an establishment, out of any dossier. */
  LETTER;

  /** French name shown to anybody. */
  public String label() {
    return SendingTexts.get("kind." + name());
  }
}
