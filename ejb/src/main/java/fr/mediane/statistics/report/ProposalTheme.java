package fr.mediane.statistics.report;

/** What a proposal of a report is about, hence the part in which it is printed. */
public enum ProposalTheme {
  /** A change of law or regulation. */
  LAW(ReportSection.LAW),
  /** A recommendation to establishments. */
  RECOMMENDATION(ReportSection.RECOMMENDATIONS),
  /** Prevention of psychosocial risks. */
  PREVENTION(ReportSection.PREVENTION);

  private final ReportSection section;

  ProposalTheme(ReportSection section) {
    this.section = section;
  }

  /** The part in which such a proposal is printed. */
  public ReportSection section() {
    return section;
  }

  /** Name in French. */
  public String label() {
    return ReportTexts.get("theme." + name());
  }
}
