package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes an establishment out of a group, when it was attached by mistake or has left it.
 *
 * @param groupId the group
 * @param establishmentId the establishment
 */
@Requires(Right.NETWORK_MANAGE)
public record DetachEstablishment(Long groupId, Long establishmentId) implements Command<Void> {}
