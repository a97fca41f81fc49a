package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The mediator finds the saisine inadmissible and closes it (art. 2); the letter is kept.
 *
 * @param decision when, and the explanation of the letter
 * @param motive the ground, from the closed list
 * @param turnTo where the referrer may turn
 */
@Requires(Right.DOSSIER_DECIDE)
public record DeclareInadmissible(
    DecisionInput decision, InadmissibilityMotive motive, OtherBody turnTo)
    implements Command<Void> {}
