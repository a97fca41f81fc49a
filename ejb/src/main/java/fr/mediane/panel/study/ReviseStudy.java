package fr.mediane.panel.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Asks something else in a study: criteria, people fixed, hypotheses, heading.
 *
 * @param id the study
 * @param version the version that its author read
 * @param inputs all that is asked from now on
 */
@Requires(Right.PROPOSAL_DRAFT)
public record ReviseStudy(Long id, long version, StudyInputs inputs) implements Command<Void> {}
