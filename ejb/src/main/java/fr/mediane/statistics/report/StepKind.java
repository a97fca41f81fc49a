package fr.mediane.statistics.report;

/** What people do to an edition on its way to release. */
public enum StepKind {
  /** A first person signs. */
  SIGNED,
  /** A second person sends it back to writing, with a motive. */
  RETURNED,
  /** A second person confirms: the edition is released. */
  RELEASED,
  /** A new edition is opened, with a motive. */
  REOPENED
}
