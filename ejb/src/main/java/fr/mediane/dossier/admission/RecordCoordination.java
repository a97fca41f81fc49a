package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The coordination with the education mediator is recorded (Charter, art. 3).
 *
 * @param decision when the contact was taken, and with whom; sealed
 * @param mediator which one
 * @param outcome what came of it
 */
@Requires(Right.DOSSIER_DECIDE)
public record RecordCoordination(
    DecisionInput decision, EducationMediator mediator, CoordinationOutcome outcome)
    implements Command<Void> {}
