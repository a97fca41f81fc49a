package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Creates a common direction (direction commune), or gives it another name. Answers its identity.
 *
 * @param groupId {@code null} to create one
 * @param version the version that was read; without effect at creation
 * @param name its name
 */
@Requires(Right.NETWORK_MANAGE)
public record SaveDirection(Long groupId, long version, String name) implements Command<Long> {}
