package fr.mediane.dossier.standin;

/** Why a power of attorney does not allow an act on a day. */
public enum PowerObstacle {
  /** The act is not among those it lists. */
  TASK,
  /** It has not begun. */
  NOT_BEGUN,
  /** It was revoked on that day or before. */
  REVOKED,
  /** Its last day is over. */
  ENDED
}
