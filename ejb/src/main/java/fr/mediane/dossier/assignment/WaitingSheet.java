package fr.mediane.dossier.assignment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The dossiers that wait for their mediators, with a team for each, computed together.
 *
 * @param rows the dossiers, those that have waited longest first
 * @param more whether others wait, which are not shown
 * @param proved whether no fairer spread of the loads exists
 */
public record WaitingSheet(List<Row> rows, boolean more, boolean proved) implements Serializable {

  /** Keeps its own copy. */
  public WaitingSheet {
    rows = List.copyOf(rows);
  }

  /**
   * A dossier.
   *
   * @param number number
   * @param version version read, which the act sends back
   * @param establishment name of the establishment
   * @param since day of the last agreement; {@code null} when unknown
   * @param team the team proposed; {@code null} when nobody may be designated
   */
  public record Row(
      String number, long version, String establishment, LocalDate since, ProposedTeam team)
      implements Serializable {}
}
