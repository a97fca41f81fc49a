package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The support is over.
 *
 * @param decision when, and the motive
 * @param succeeded whether it settled the matter; must be said
 */
@Requires(Right.DOSSIER_DECIDE)
public record CloseSupport(DecisionInput decision, Boolean succeeded) implements Command<Void> {}
