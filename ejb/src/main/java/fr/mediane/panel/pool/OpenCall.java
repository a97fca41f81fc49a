package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Opens a call for applications. Answers its identity.
 *
 * @param panelId the instance
 * @param call what is sought, and when
 */
@Requires(Right.CANDIDATE_MANAGE)
public record OpenCall(Long panelId, CallDetails call) implements Command<Long> {}
