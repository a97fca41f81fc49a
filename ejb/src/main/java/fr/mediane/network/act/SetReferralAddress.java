package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Says to which e-mail address a territory, or the national level, is written: letters print it.
 *
 * @param territoryCode the territory
 * @param version the version that was read
 * @param address the address
 */
@Requires(Right.NETWORK_MANAGE)
public record SetReferralAddress(String territoryCode, long version, String address)
    implements Command<Void> {}
