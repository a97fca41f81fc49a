package fr.mediane.panel.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Copies a study, to suppose something else beside it. Answers the identity of the copy.
 *
 * @param id the study
 */
@Requires(Right.PROPOSAL_DRAFT)
public record CopyStudy(Long id) implements Command<Long> {}
