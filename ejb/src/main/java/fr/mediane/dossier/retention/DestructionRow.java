package fr.mediane.dossier.retention;

import fr.mediane.dossier.life.Outcome;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A closed dossier near its end, as the list shows it.
 *
 * @param number number of the dossier
 * @param establishment name of the establishment
 * @param outcome how it ended; {@code null} when nothing was recorded
 * @param closedOn day of the closing
 * @param dueOn last day of retention; {@code null} while suspended
 * @param suspendedOn day from which the destruction is suspended; {@code null} otherwise
 * @param proposed whether somebody has proposed the destruction
 */
public record DestructionRow(
    String number,
    String establishment,
    Outcome outcome,
    LocalDate closedOn,
    LocalDate dueOn,
    LocalDate suspendedOn,
    boolean proposed)
    implements Serializable {

  /** For the query, where a proposal is known by when it was made: see {@link DestructionRules}. */
  public DestructionRow(
      String number,
      String establishment,
      Outcome outcome,
      LocalDate closedOn,
      LocalDate dueOn,
      LocalDate suspendedOn,
      Instant proposedAt,
      LocalDate startedOn) {
    this(
        number,
        establishment,
        outcome,
        closedOn,
        dueOn,
        suspendedOn,
        DestructionRules.holds(proposedAt, startedOn));
  }
}
