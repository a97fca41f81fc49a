package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Something is asked of the referrer; its clock starts and the letter is kept.
 *
 * @param decision when, and what is asked, one thing a line
 */
@Requires(Right.DOSSIER_DECIDE)
public record AskCompletion(DecisionInput decision) implements Command<Void> {}
