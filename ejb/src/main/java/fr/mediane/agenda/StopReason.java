package fr.mediane.agenda;

/** What stopped a clock. */
public enum StopReason {
  /** The receipt was sent to the person who seized. */
  ACKNOWLEDGED,
  /** The prior conciliation ended, whatever its result. */
  CONCILIATION_ENDED,
  /** The agreement was signed. */
  AGREEMENT_SIGNED,
  /** The mediation ended otherwise than by an agreement. */
  MEDIATION_ENDED,
  /** Every person who could challenge a mediator did, or renounced. */
  RECUSAL_USED,
  /** What was missing of the saisine was received. */
  COMPLETED,
  /** The parties who did not seize were informed. */
  PARTIES_INFORMED,
  /** The review was held. */
  REVIEWED,
  /** The file was destroyed or given to the public archives. */
  FILE_DISPOSED_OF,
  /** The time ran out and that was acted upon. */
  EXPIRED,
  /** The request was withdrawn. */
  REFERRAL_WITHDRAWN,
  /** The dossier was closed. */
  DOSSIER_CLOSED,
  /** Something suspends the clock: a declared legal action, for the retention of a file. */
  SUSPENDED,
  /** The clock began again from another day: another line follows. */
  RESTARTED,
  /** A closed dossier was opened again. */
  DOSSIER_REOPENED,
  /** The clock had been started by mistake. */
  STARTED_BY_MISTAKE;

  /** What happened, in French: « accusé de réception envoyé ». */
  public String label() {
    return AgendaTexts.label(this);
  }
}
