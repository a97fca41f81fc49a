package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Cancels a call for applications; applications already received stay in the pool.
 *
 * @param callId the call
 * @param version its version when it was read
 */
@Requires(Right.CANDIDATE_MANAGE)
public record CancelCall(Long callId, long version) implements Command<Void> {}
