package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The mediator tells the referrer to whom to turn, and closes; the letter is kept.
 *
 * @param decision when, and the explanation of the letter
 * @param turnTo the body
 */
@Requires(Right.DOSSIER_DECIDE)
public record Redirect(DecisionInput decision, OtherBody turnTo) implements Command<Void> {}
