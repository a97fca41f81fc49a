package fr.mediane.panel.pool;

/** Where a candidate stands on a day; also what the list can be narrowed to. */
public enum Standing {
  /** In the pool and holds no mandate: may be proposed. */
  AVAILABLE,
  /** Holds a mandate in an instance of the network. */
  SITTING,
  /** Held a mandate and holds none any more. */
  FORMER,
  /** Taken out of the pool. */
  WITHDRAWN
}
