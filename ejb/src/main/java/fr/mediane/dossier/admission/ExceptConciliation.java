package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The mediator decides to do without a prior conciliation, with a motive.
 *
 * @param decision when, and the motive
 */
@Requires(Right.DOSSIER_DECIDE)
public record ExceptConciliation(DecisionInput decision) implements Command<Void> {}
