package fr.mediane.panel.imports;

import fr.mediane.network.Civility;
import fr.mediane.network.imports.DepartementCode;
import fr.mediane.network.imports.FinessNumber;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A candidate, as one line of a file describes him. Texts may be blank, except the names.
 *
 * @param civility civility, from which parity is counted
 * @param lastName family name
 * @param firstName first name
 * @param email address, in lower case
 * @param phone ten digits, or an international number with its plus sign
 * @param categoryCode code of the professional category
 * @param profession profession
 * @param situation in activity, honorary…
 * @param sector sector
 * @param establishment FINESS number; the caller checks that it is known
 * @param departement département
 * @param ties establishments he has ties with
 * @param certificateBody body that issued the mediator's certificate
 * @param certificateDate its date
 * @param training training
 * @param availability availability
 * @param zoneCode zone of Outre-mer
 * @param appliedOn date of the application
 */
public record CandidateLine(
    Civility civility,
    String lastName,
    String firstName,
    String email,
    String phone,
    String categoryCode,
    String profession,
    String situation,
    Sector sector,
    Optional<FinessNumber> establishment,
    Optional<DepartementCode> departement,
    List<FinessNumber> ties,
    String certificateBody,
    Optional<LocalDate> certificateDate,
    String training,
    String availability,
    String zoneCode,
    Optional<LocalDate> appliedOn) {

  /** Keeps its own list. */
  public CandidateLine {
    ties = List.copyOf(ties);
  }
}
