package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The mediator answers with advice and closes the dossier.
 *
 * @param decision when, and the motive
 * @param withoutExamination why the decision does not wait for a session of the instance; needed
 *     when none examined the dossier
 */
@Requires(Right.DOSSIER_DECIDE)
public record Advise(DecisionInput decision, String withoutExamination) implements Command<Void> {}
