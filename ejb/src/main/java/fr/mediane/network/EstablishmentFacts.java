package fr.mediane.network;

import fr.mediane.regulation.Sector;
import java.time.LocalDate;

/**
 * What a source says of an establishment; {@code null} where it is silent.
 *
 * @param name short name, never {@code null}, 200 characters at most
 * @param longName long name, used by the search only
 * @param legalFiness FINESS number of the legal entity
 * @param categoryCode category of the nomenclature, three digits
 * @param categoryLabel label of the category
 * @param sector sector of the charter
 * @param legalStatus legal status of the legal entity, two or three digits
 * @param siret fourteen digits
 * @param siren nine digits
 * @param communeCode INSEE code of the municipality, five characters
 * @param communeName name of the municipality, 80 characters at most
 * @param address street and complement, 200 characters at most
 * @param postalCode five digits
 * @param phone ten digits
 * @param openedOn opening date
 */
public record EstablishmentFacts(
    String name,
    String longName,
    String legalFiness,
    String categoryCode,
    String categoryLabel,
    Sector sector,
    String legalStatus,
    String siret,
    String siren,
    String communeCode,
    String communeName,
    String address,
    String postalCode,
    String phone,
    LocalDate openedOn) {}
