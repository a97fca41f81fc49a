package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Changes a call for applications.
 *
 * @param callId the call
 * @param version its version when it was read
 * @param call what is sought, and when
 */
@Requires(Right.CANDIDATE_MANAGE)
public record ChangeCall(Long callId, long version, CallDetails call) implements Command<Void> {}
