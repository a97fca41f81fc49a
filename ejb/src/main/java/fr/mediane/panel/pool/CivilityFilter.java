package fr.mediane.panel.pool;

/** The civility to which a list is narrowed. */
public enum CivilityFilter {
  /** Women. */
  MME,
  /** Men. */
  M,
  /** No civility recorded: not counted for parity. */
  NONE
}
