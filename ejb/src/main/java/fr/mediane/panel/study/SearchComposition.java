package fr.mediane.panel.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Has the composition that a study asks for searched in the background. The search of the same
 * person that may be under way is given up.
 *
 * @param id the study
 */
@Requires(Right.PROPOSAL_DRAFT)
public record SearchComposition(Long id) implements Command<Void> {}
