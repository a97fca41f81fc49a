package fr.mediane.dossier.escalation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Asks the national team to reinforce the region on a dossier. It opens nothing until the national
 * mediator accepts.
 *
 * @param number number of the dossier
 * @param reason why
 */
@Requires(Right.DOSSIER_DECIDE)
public record AskReinforcement(String number, String reason) implements Command<Void> {}
