package fr.mediane.statistics.report;

/** Where an edition of an annual report stands. */
public enum ReportState {
  /** Being written: texts and proposals may change. */
  DRAFT,
  /** Signed by a first person: nothing changes until a second one confirms or returns it. */
  SIGNED,
  /** Released by two persons: it changes only by a new edition. */
  RELEASED
}
