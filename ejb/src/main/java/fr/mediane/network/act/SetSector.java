package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.regulation.Sector;

/**
 * Says the sector of an establishment, where the nomenclature does not.
 *
 * @param finess number of the establishment
 * @param version the version that was read
 * @param sector its sector
 */
@Requires(Right.NETWORK_MANAGE)
public record SetSector(String finess, long version, Sector sector) implements Command<Void> {}
