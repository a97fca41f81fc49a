package fr.mediane.dossier.assignment;

import fr.mediane.dossier.designation.Candidate;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody whom nothing excludes from leading the mediation of a dossier.
 *
 * @param candidate who
 * @param certified whether certified on the day of the designation
 * @param load dossiers entrusted in the past twelve months, or under way
 */
public record Aspirant(Candidate candidate, boolean certified, int load) implements Serializable {

  /** Somebody on a day. */
  static Aspirant of(Candidate candidate, LocalDate on, int load) {
    return new Aspirant(candidate, candidate.isCertifiedOn(on), load);
  }

  /** Identity of the person. */
  public Long personId() {
    return candidate.personId();
  }

  /**
   * How far the person is from an establishment: 0 in its département, 1 in its region, 2 farther,
   * or where nothing is recorded.
   */
  int distanceTo(AssignmentCase dossier) {
    String departement = candidate.facts().departement();
    if (departement != null && departement.equals(dossier.departement())) {
      return 0;
    }
    String region = candidate.facts().region();
    return region != null && region.equals(dossier.region()) ? 1 : 2;
  }
}
