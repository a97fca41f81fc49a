package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A dossier closed before anything was settled is taken up again, with a motive.
 *
 * @param decision when, and the motive
 */
@Requires(Right.DOSSIER_DECIDE)
public record Reopen(DecisionInput decision) implements Command<Void> {}
