package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Says which ARS supports the instance of a territory: no text names it for all.
 *
 * @param territoryCode the territory
 * @param version the version that was read
 * @param agencyId one of the agencies of the territory
 * @param verified whether the source says it, or it is only supposed
 * @param source where it was read
 */
@Requires(Right.NETWORK_MANAGE)
public record SetSupportAgency(
    String territoryCode, long version, Long agencyId, boolean verified, String source)
    implements Command<Void> {}
