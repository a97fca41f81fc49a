package fr.mediane.demo;

/** How far a demonstration dossier goes: the last thing that happens to it. */
enum DemoFate {
  REGISTERED,
  /** A joint saisine whose second signatory has not signed yet. */
  COSIGNATURE_AWAITED,
  ACKNOWLEDGED,
  COMPLETION_AWAITED,
  INADMISSIBLE,
  REDIRECTED,
  INCOMPLETE,
  WITHDRAWN,
  EXAMINATION,
  ADVICE,
  NOT_ENGAGED,
  SUPPORT,
  SUPPORT_SUCCEEDED,
  SUPPORT_FAILED,
  CONSENT,
  ENTRY_REFUSED,
  /** Every party has agreed, nobody is designated yet. */
  AGREED,
  DESIGNATION,
  /** A designated mediator was challenged, nobody has replaced him yet. */
  CHALLENGED,
  MEDIATION,
  RENOUNCED,
  FAILED,
  RECOMMENDATIONS,
  PARTIAL_FOLLOW_UP,
  AGREEMENT_FOLLOW_UP,
  /** An agreement that is followed and that a judge is asked to approve. */
  HOMOLOGATION,
  AGREEMENT_CLOSED,
  ESCALATED
}
