package fr.mediane.dossier.escalation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Ends a reinforcement, or takes the request back: the dossier closes to the national mediator at
 * once.
 *
 * @param number number of the dossier
 */
@Requires(Right.DOSSIER_DECIDE)
public record EndReinforcement(String number) implements Command<Void> {}
