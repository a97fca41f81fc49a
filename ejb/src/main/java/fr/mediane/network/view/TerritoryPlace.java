package fr.mediane.network.view;

import fr.mediane.regulation.OverseasZone;

/**
 * A département or collectivity of a territory.
 *
 * @param code INSEE code
 * @param name its name
 * @param region its region; {@code null} for the collectivities that belong to none
 * @param agency ARS of the region
 * @param zone zone of Outre-mer; {@code null} in metropolitan France
 */
public record TerritoryPlace(
    String code, String name, String region, String agency, OverseasZone zone) {}
