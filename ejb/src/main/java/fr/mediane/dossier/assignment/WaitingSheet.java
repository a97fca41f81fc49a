package fr.mediane.dossier.assignment;

import fr.mediane.background.Standing;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The dossiers that wait for their mediators, with a team for each, computed together.
 *
 * @param rows the dossiers, those that have waited longest first
 * @param more whether others wait, which are not shown
 * @param standing how far the computation is, or how the last one ended
 * @param words the same in words
 * @param found what is known of the teams shown; {@code null} when none are
 * @param stale whether teams were computed before something they depend on changed: none are shown
 */
public record WaitingSheet(
    List<Row> rows, boolean more, Standing standing, String words, Found found, boolean stale)
    implements Serializable {

  /** Keeps its own copy. */
  public WaitingSheet {
    rows = List.copyOf(rows);
  }

  /**
   * What is known of the teams shown.
   *
   * @param at when they were asked for
   * @param proof what is proved of them, in words
   */
  public record Found(Instant at, String proof) implements Serializable {}

  /**
   * A dossier.
   *
   * @param number number
   * @param version version read, which the act sends back
   * @param establishment name of the establishment
   * @param since day of the last agreement; {@code null} when unknown
   * @param team the team proposed; {@code null} when none was computed or nobody may be designated
   */
  public record Row(
      String number, long version, String establishment, LocalDate since, ProposedTeam team)
      implements Serializable {}
}
