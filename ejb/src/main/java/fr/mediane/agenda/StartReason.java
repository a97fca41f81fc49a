package fr.mediane.agenda;

/** The event whose day is day 0 of a clock. */
public enum StartReason {
  /** The saisine of a regional or interregional mediator was received (art. 6, 7 and 8). */
  REFERRAL_RECEIVED,
  /** The saisine of the national mediator was received (art. 10). */
  NATIONAL_REFERRAL_RECEIVED,
  /** The prior conciliation began (charter art. 4). */
  CONCILIATION_STARTED,
  /** The last written consent of the parties was received (art. 13). */
  LAST_CONSENT_RECEIVED,
  /** The parties were told who the mediators are (charter art. 9). */
  MEDIATORS_NOTIFIED,
  /** The person who seized was asked to complete the saisine. */
  COMPLETION_REQUESTED,
  /** The agreement was signed. */
  AGREEMENT_SIGNED,
  /** The dossier was closed. */
  DOSSIER_CLOSED,
  /** A closed dossier was opened again. */
  DOSSIER_REOPENED,
  /** What suspended the clock is over. */
  SUSPENSION_ENDED,
  /** A party was added to the dossier after its registration. */
  PARTY_RECORDED;

  /** The day of the event, in French: « date de réception de la saisine ». */
  public String label() {
    return AgendaTexts.label(this);
  }
}
