package fr.mediane.dossier.meeting;

import fr.mediane.dossier.life.DossierState;
import java.util.EnumSet;

/** How people meet in a dossier. */
public enum MeetingKind {
  /** The mediators among themselves, or with somebody who is not a party. */
  PREPARATORY(0, 0),
  /** With one party alone. */
  INTERVIEW(1, 1),
  /** The mediators go from one party to another; the parties do not meet. */
  SHUTTLE(2, Integer.MAX_VALUE),
  /** The parties together. */
  PLENARY(2, Integer.MAX_VALUE);

  private final int leastParties;
  private final int mostParties;

  MeetingKind(int leastParties, int mostParties) {
    this.leastParties = leastParties;
    this.mostParties = mostParties;
  }

  /** Whether that many parties may be invited. */
  public boolean takes(int parties) {
    return parties >= leastParties && parties <= mostParties;
  }

  /**
   * Whether it may be planned in a state: the parties are brought face to face, even by a
   * go-between, only once a support or a mediation is engaged.
   */
  public boolean isOpenIn(DossierState state) {
    return leastParties < 2
        || EnumSet.of(DossierState.SUPPORT, DossierState.MEDIATION, DossierState.FOLLOW_UP)
            .contains(state);
  }

  /** French name. */
  public String label() {
    return MeetingTexts.get("kind." + name());
  }

  /** « un entretien »: how a convocation names it. */
  public String indefinite() {
    return MeetingTexts.get("indefinite." + name());
  }

  /** How many parties are expected, in French. */
  String partiesExpected() {
    return MeetingTexts.get("parties." + name());
  }
}
