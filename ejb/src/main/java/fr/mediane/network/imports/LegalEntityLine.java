package fr.mediane.network.imports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal entity, as one line of {@code structureej} describes it. Texts may be blank.
 *
 * @param finess its number
 * @param name short name
 * @param longName long name
 * @param legalStatusCode legal status, two or three digits
 * @param legalStatusLabel its label
 * @param siren the SIREN number
 * @param departement where it has its seat
 * @param commune the municipality
 * @param address the address
 * @param phone ten digits
 * @param createdOn date of creation
 */
public record LegalEntityLine(
    FinessNumber finess,
    String name,
    String longName,
    String legalStatusCode,
    String legalStatusLabel,
    Optional<Siren> siren,
    DepartementCode departement,
    Optional<InseeCommune> commune,
    PostalAddress address,
    String phone,
    Optional<LocalDate> createdOn) {

  /** Whether it is public, by its legal status. */
  public PublicStatus publicStatus() {
    return PublicStatus.ofLegalStatus(legalStatusCode);
  }
}
