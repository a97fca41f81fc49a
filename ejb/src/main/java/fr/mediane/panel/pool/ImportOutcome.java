package fr.mediane.panel.pool;

/** What becomes of one line of a file of candidates. */
public enum ImportOutcome {
  /** A person not known before enters the pool. */
  CREATED,
  /** A person known enters the pool. */
  ATTACHED,
  /** A candidate of the pool of whom the line says something new. */
  UPDATED,
  /** A candidate of the pool of whom the line says nothing new. */
  UNCHANGED,
  /** The line stays out. */
  REFUSED
}
