package fr.mediane.network.imports;

import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An establishment, as one line of a public file describes it. Texts may be blank.
 *
 * @param finess its number
 * @param legalEntity the number of its legal entity; absent for 801 sites of the survey
 * @param name short name
 * @param longName long name
 * @param categoryCode category of FINESS, three digits
 * @param categoryLabel label of the category, blank in the survey
 * @param sector its sector; absent when the nomenclature does not tell
 * @param publicStatus whether it is public, as far as the line tells
 * @param legalStatusCode legal status of its legal entity (survey only)
 * @param siret its SIRET number
 * @param siren the SIREN number, known alone where the file gives it in place of the SIRET number
 * @param departement where it is; Saint-Barthélemy and Saint-Martin told from Guadeloupe
 * @param commune the municipality
 * @param address the address
 * @param phone ten digits
 * @param openedOn opening date
 * @param updatedOn last change in the register
 */
public record EstablishmentLine(
    FinessNumber finess,
    Optional<FinessNumber> legalEntity,
    String name,
    String longName,
    String categoryCode,
    String categoryLabel,
    Optional<Sector> sector,
    PublicStatus publicStatus,
    String legalStatusCode,
    Optional<Siret> siret,
    Optional<Siren> siren,
    DepartementCode departement,
    Optional<InseeCommune> commune,
    PostalAddress address,
    String phone,
    Optional<LocalDate> openedOn,
    Optional<LocalDate> updatedOn) {}
