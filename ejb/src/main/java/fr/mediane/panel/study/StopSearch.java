package fr.mediane.panel.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Stops the search of a study; what is found by then is kept. Nothing happens when none is under
 * way.
 *
 * @param id the study
 */
@Requires(Right.PROPOSAL_DRAFT)
public record StopSearch(Long id) implements Command<Void> {}
