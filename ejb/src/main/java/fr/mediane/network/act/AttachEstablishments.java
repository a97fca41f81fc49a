package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Attaches establishments to a group. Answers how many were attached; those that were already are
 * left as they are.
 *
 * @param groupId the group
 * @param finessNumbers one or more FINESS numbers, separated by anything but digits and letters
 */
@Requires(Right.NETWORK_MANAGE)
public record AttachEstablishments(Long groupId, String finessNumbers)
    implements Command<Integer> {}
