package fr.mediane.work;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.Instant;

/**
 * Removes the works that ended long ago, with their files. Answers how many.
 *
 * @param endedBefore the moment before which they ended
 */
@Requires(Right.WORK_PURGE)
public record PurgeWorks(Instant endedBefore) implements Command<Integer> {}
