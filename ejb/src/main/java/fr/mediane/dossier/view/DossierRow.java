package fr.mediane.dossier.view;

import fr.mediane.agenda.ClockKind;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the work list: nothing of it is narrative, nobody is named.
 *
 * @param number number of the dossier
 * @param panelName name of the instance
 * @param state where it stands
 * @param outcome how it ended; {@code null} before
 * @param receivedOn day of receipt
 * @param establishment name of the establishment
 * @param nature purpose
 * @param referrerKind who seized
 * @param dueOn the next legal date; {@code null} when no clock runs
 * @param dueKind what is due, name of a {@link ClockKind}; {@code null} when no clock runs
 */
public record DossierRow(
    String number,
    String panelName,
    DossierState state,
    Outcome outcome,
    LocalDate receivedOn,
    String establishment,
    InterventionNature nature,
    ReferrerKind referrerKind,
    LocalDate dueOn,
    String dueKind)
    implements Serializable {

  /** What is due, in French; {@code null} when nothing is. */
  public String dueLabel() {
    return dueKind == null ? null : ClockKind.valueOf(dueKind).label();
  }

  /** Whether what was to be done before that day was not. */
  public boolean isLate(LocalDate today) {
    return isPast(today) && ClockKind.valueOf(dueKind).isDuty();
  }

  /** Whether that day is past without anybody being late: a faculty lapsed. */
  public boolean isLapsed(LocalDate today) {
    return isPast(today) && !ClockKind.valueOf(dueKind).isDuty();
  }

  private boolean isPast(LocalDate today) {
    return dueOn != null && dueOn.isBefore(today);
  }
}
