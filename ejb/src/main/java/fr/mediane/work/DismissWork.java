package fr.mediane.work;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes a work of one's own that ended off the home page; its files stay in the list of works.
 *
 * @param workId identity of the work
 */
@Requires(Right.OWN_WORK)
public record DismissWork(Long workId) implements Command<Void> {}
