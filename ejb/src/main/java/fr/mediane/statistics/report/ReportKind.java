package fr.mediane.statistics.report;

/** What can be printed of an annual report. */
public enum ReportKind {
  /** The whole report. */
  FULL,
  /** Two pages for the ministers; of the national report. */
  SUMMARY,
  /** The activity of the year on one sheet; of a regional report. */
  SHEET
}
