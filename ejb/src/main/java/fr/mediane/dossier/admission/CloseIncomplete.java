package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Nothing came: the dossier is closed; before the end of the clock, with a motive.
 *
 * @param decision when, and the motive
 */
@Requires(Right.DOSSIER_DECIDE)
public record CloseIncomplete(DecisionInput decision) implements Command<Void> {}
