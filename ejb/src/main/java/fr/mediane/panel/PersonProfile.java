package fr.mediane.panel;

import fr.mediane.network.Civility;
import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.regulation.ProfessionCategory;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything recorded about a person, already checked. All but the names and the situation may be
 * {@code null}.
 *
 * @param civility {@code null} when the person gave none: not counted for parity
 * @param lastName family name, at most 80 characters
 * @param firstName first name, at most 80 characters
 * @param email address in lower case
 * @param phone digits, or an international number
 * @param category professional category of the charter
 * @param profession profession, in words
 * @param situation in post, honorary or retired
 * @param sector sector where the person works or worked
 * @param establishment establishment where the person works or worked
 * @param departement département where the person works or lives
 * @param certificateBody body that issued the mediator's certificate
 * @param certificateOn its date
 * @param availability availability, in words
 */
public record PersonProfile(
    Civility civility,
    String lastName,
    String firstName,
    String email,
    String phone,
    ProfessionCategory category,
    String profession,
    Situation situation,
    Sector sector,
    Establishment establishment,
    Departement departement,
    String certificateBody,
    LocalDate certificateOn,
    String availability) {

  /** Refuses a person without names or situation. */
  public PersonProfile {
    Objects.requireNonNull(lastName);
    Objects.requireNonNull(firstName);
    Objects.requireNonNull(situation);
  }

  /**
   * This profile completed by what was known before: what is said here wins, what is left blank
   * keeps its earlier value.
   */
  public PersonProfile over(PersonProfile earlier) {
    return new PersonProfile(
        first(civility, earlier.civility),
        lastName,
        firstName,
        first(email, earlier.email),
        first(phone, earlier.phone),
        first(category, earlier.category),
        first(profession, earlier.profession),
        situation,
        first(sector, earlier.sector),
        first(establishment, earlier.establishment),
        first(departement, earlier.departement),
        first(certificateBody, earlier.certificateBody),
        first(certificateOn, earlier.certificateOn),
        first(availability, earlier.availability));
  }

  /** The same profile in another situation. */
  public PersonProfile in(Situation other) {
    return new PersonProfile(
        civility,
        lastName,
        firstName,
        email,
        phone,
        category,
        profession,
        other,
        sector,
        establishment,
        departement,
        certificateBody,
        certificateOn,
        availability);
  }

  private static <T> T first(T said, T known) {
    return said == null ? known : said;
  }
}
