package fr.mediane.dossier.meeting;

/** Where a meeting stands. */
public enum MeetingState {
  /** To come, or still to be recorded. */
  PLANNED,
  /** It took place. */
  HELD,
  /** It will not take place. */
  CANCELLED;

  /** French name. */
  public String label() {
    return MeetingTexts.get("state." + name());
  }
}
