package fr.mediane.dossier.authority;

import fr.mediane.dossier.PartyStatus;

/**
 * A party as the rules on the authorities look at it.
 *
 * @param rank rank among the parties
 * @param status status
 * @param placement whether the establishment is one of placement and not of posting
 * @param finess FINESS number of the establishment
 * @param place its name
 * @param school school or university unit; empty when not known
 */
public record Concerned(
    int rank, PartyStatus status, boolean placement, String finess, String place, String school) {

  /** Takes an absent school as empty. */
  public Concerned {
    school = school == null ? "" : school.strip();
  }
}
