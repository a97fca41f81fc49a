package fr.mediane.panel.pool;

import fr.mediane.network.Civility;
import fr.mediane.panel.Situation;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One candidate in a list.
 *
 * @param id identity of the candidacy
 * @param panelCode code of the instance
 * @param civility {@code null} when none is recorded
 * @param lastName family name
 * @param firstName first name
 * @param profession profession, or {@code null}
 * @param category label of the professional category, or {@code null}
 * @param sector sector, or {@code null}
 * @param departement code of the département, or {@code null}
 * @param situation situation
 * @param certificateOn date of the mediator's certificate, or {@code null}
 * @param zone zone of Outre-mer, or {@code null}
 * @param receivedOn day of the application
 * @param withdrawn whether taken out of the pool
 * @param sitting whether a mandate is in force
 * @param everSat whether a mandate ever began
 */
public record CandidateRow(
    Long id,
    String panelCode,
    Civility civility,
    String lastName,
    String firstName,
    String profession,
    String category,
    Sector sector,
    String departement,
    Situation situation,
    LocalDate certificateOn,
    OverseasZone zone,
    LocalDate receivedOn,
    boolean withdrawn,
    boolean sitting,
    boolean everSat)
    implements Serializable {

  /** Where the candidate stands: withdrawn, else sitting, else available. */
  public Standing standing() {
    if (withdrawn) {
      return Standing.WITHDRAWN;
    }
    return sitting ? Standing.SITTING : Standing.AVAILABLE;
  }

  /** Whether a former member, who sits no more. */
  public boolean isFormer() {
    return everSat && !sitting;
  }
}
