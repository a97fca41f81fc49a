package fr.mediane.panel;

/** Why a mandate ended before its last day. */
public enum EndReason {
  /** The member resigned. */
  RESIGNATION,
  /** The member holds an office that cannot be combined with the mandate. */
  INCOMPATIBILITY,
  /** The member died. */
  DEATH,
  /** The member, extended until replaced, stopped sitting before anybody replaced him. */
  EXTENSION_ENDED,
  /** A new act replaced the composition before the end of the term. */
  REPLACED_BY_ACT
}
