package fr.mediane.panel.pool;

import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.panel.PersonProfile;
import fr.mediane.panel.Situation;
import fr.mediane.regulation.ProfessionCategory;
import fr.mediane.regulation.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Checks a person as typed, and finds the category, establishment and département named. */
@ApplicationScoped
class PersonChecks {

  static final int BODY_LENGTH = 150;
  private static final int PROFESSION_LENGTH = 150;
  private static final int AVAILABILITY_LENGTH = 300;

  /** No mediator's certificate is older than the working life of a candidate. */
  private static final LocalDate FIRST_CERTIFICATE = LocalDate.of(1970, 1, 1);

  @Inject private PoolReference reference;

  /**
   * Checks and cleans.
   *
   * @param typed what was typed
   * @param fields where the problems are gathered, under the names of the components of {@code
   *     typed}
   * @param today a certificate is not of the future; a category must exist on that day
   * @return the profile, empty when something is wrong
   */
  Optional<PersonProfile> check(PersonDetails typed, TypedFields fields, LocalDate today) {
    String lastName = fields.name("lastName", typed.lastName());
    String firstName = fields.name("firstName", typed.firstName());
    String email = fields.email("email", typed.email());
    String phone = fields.phone("phone", typed.phone());
    ProfessionCategory category = category(typed.categoryCode(), fields, today);
    String profession = fields.line("profession", typed.profession(), PROFESSION_LENGTH);
    Situation situation = fields.required("situation", typed.situation());
    Sector sector = fields.required("sector", typed.sector());
    Establishment establishment = establishment("establishment", typed.establishment(), fields);
    Departement departement = departement(typed.departementCode(), fields);
    String body = fields.line("certificateBody", typed.certificateBody(), BODY_LENGTH);
    LocalDate certified =
        fields.date("certificateOn", typed.certificateOn(), FIRST_CERTIFICATE, today);
    if (body == null && certified != null) {
      fields.wrong("certificateBody", "certificate.bodyMissing");
    }
    String availability = fields.line("availability", typed.availability(), AVAILABILITY_LENGTH);
    if (fields.isWrong()) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonProfile(
            typed.civility(),
            lastName,
            firstName,
            email,
            phone,
            category,
            profession,
            situation,
            sector,
            establishment,
            departement,
            body,
            certified,
            availability));
  }

  /** Finds the establishment that a field names; {@code null} when blank or wrong. */
  Establishment establishment(String field, String typed, TypedFields fields) {
    String text = fields.line(field, typed, 400);
    if (text == null) {
      return null;
    }
    return EstablishmentText.finessIn(text)
        .flatMap(reference::establishment)
        .orElseGet(() -> fields.wrong(field, "establishment.unknown"));
  }

  private ProfessionCategory category(String code, TypedFields fields, LocalDate today) {
    if (fields.required("categoryCode", code) == null) {
      return null;
    }
    return reference
        .category(code)
        .filter(found -> found.isValidOn(today))
        .orElseGet(() -> fields.wrong("categoryCode", "category.unknown"));
  }

  private Departement departement(String code, TypedFields fields) {
    return code == null
        ? null
        : reference
            .departement(code)
            .orElseGet(() -> fields.wrong("departementCode", "departement.unknown"));
  }
}
