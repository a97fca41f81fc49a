package fr.mediane.panel.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Forgets a study and what was found.
 *
 * @param id the study
 * @param version the version that its author read
 */
@Requires(Right.PROPOSAL_DRAFT)
public record DeleteStudy(Long id, long version) implements Command<Void> {}
