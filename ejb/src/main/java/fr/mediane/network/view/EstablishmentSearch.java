package fr.mediane.network.view;

import fr.mediane.regulation.Sector;
import java.io.Serializable;

/**
 * What a person searches among establishments; {@code null} or blank where he sets no limit.
 *
 * @param text words of the name or of the municipality, or a FINESS, SIREN or SIRET number
 * @param territory code of the territory
 * @param departement INSEE code
 * @param sector sector
 * @param category category of FINESS, three digits
 * @param groupId group to which they belong
 * @param sort order
 * @param descending from last to first
 */
public record EstablishmentSearch(
    String text,
    String territory,
    String departement,
    Sector sector,
    String category,
    Long groupId,
    EstablishmentSort sort,
    boolean descending)
    implements Serializable {}
