package fr.mediane.statistics.report;

/** What became of a proposal. */
public enum FollowUpState {
  /** Made, not answered yet. */
  SUBMITTED(false),
  /** Being examined by its addressee. */
  UNDER_STUDY(false),
  /** Taken up in part. */
  PARTLY_TAKEN_UP(false),
  /** Taken up. */
  TAKEN_UP(true),
  /** Set aside by its addressee. */
  SET_ASIDE(true),
  /** Withdrawn by its author. */
  WITHDRAWN(true);

  private final boolean closing;

  FollowUpState(boolean closing) {
    this.closing = closing;
  }

  /** Whether the proposal is not carried on to the next year. */
  public boolean closes() {
    return closing;
  }

  /** Name in French. */
  public String label() {
    return ReportTexts.get("state." + name());
  }
}
