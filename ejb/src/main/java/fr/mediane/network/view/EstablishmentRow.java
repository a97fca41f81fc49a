package fr.mediane.network.view;

import fr.mediane.regulation.Sector;

/**
 * An establishment in a list.
 *
 * @param id identity
 * @param finess FINESS number
 * @param name its name
 * @param category label of its category, or the code when no label is known
 * @param sector its sector; {@code null} when not known
 * @param commune its municipality; may be {@code null}
 * @param departementCode INSEE code of the département
 * @param departement name of the département
 * @param territoryCode code of the territory
 * @param territory name of the territory
 */
public record EstablishmentRow(
    Long id,
    String finess,
    String name,
    String category,
    Sector sector,
    String commune,
    String departementCode,
    String departement,
    String territoryCode,
    String territory) {}
