package fr.mediane.dossier.escalation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The national mediator accepts or declines to reinforce a region.
 *
 * @param number number of the dossier
 * @param accepted whether he accepts
 */
@Requires(Right.DOSSIER_DECIDE)
public record AnswerReinforcement(String number, boolean accepted) implements Command<Void> {}
