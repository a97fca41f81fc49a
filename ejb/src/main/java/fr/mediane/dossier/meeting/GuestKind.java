package fr.mediane.dossier.meeting;

/** In what quality somebody is invited. */
public enum GuestKind {
  /** A party of the dossier. */
  PARTY,
  /** The person of his choice who comes with a party (Charter art. 9). */
  COMPANION,
  /** Somebody to whom a party gave the power to attend in its name. */
  REPRESENTATIVE,
  /** A mediator designated for the dossier. */
  MEDIATOR,
  /** The mediator who presides the instance. */
  PRESIDENT,
  /** The occupational physician, whom the mediator may hear (Charter art. 4). */
  PHYSICIAN;

  /** French name. */
  public String label() {
    return MeetingTexts.get("guest." + name());
  }

  /** Whether the person is written to by a convocation: not one of the mediators. */
  public boolean isConvened() {
    return this == PARTY || this == COMPANION || this == REPRESENTATIVE || this == PHYSICIAN;
  }
}
