package fr.mediane.dossier.assignment;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Designates one or two mediators at once, as the computation proposes or otherwise (Charter art.
 * 10). What the computation says of them is kept, sealed, with the designation.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param people identities of the persons, among the candidates
 * @param on day of the designation
 * @param together whether they were proposed with all the dossiers that wait: the loads may then
 *     differ from what this dossier alone would ask
 * @param motive why another choice than the proposal; {@code null} for the proposal
 */
@Requires(Right.DOSSIER_DECIDE)
public record DesignateTeam(
    String number, long version, List<Long> people, LocalDate on, boolean together, String motive)
    implements Command<Void> {

  /** Keeps its own copy. */
  public DesignateTeam {
    people = people == null ? List.of() : List.copyOf(people);
  }
}
