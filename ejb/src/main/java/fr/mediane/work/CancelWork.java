package fr.mediane.work;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Asks a work of one's own to stop before its next chunk.
 *
 * @param workId identity of the work
 */
@Requires(Right.OWN_WORK)
public record CancelWork(Long workId) implements Command<Void> {}
