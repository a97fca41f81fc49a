package fr.mediane.network;

/** Kinds of group within which a dispute is admissible (décret 2019-897, art. 2). */
public enum GroupKind {
  /** Groupement hospitalier de territoire. */
  GHT,
  /** One director for several establishments. */
  DIRECTION_COMMUNE
}
