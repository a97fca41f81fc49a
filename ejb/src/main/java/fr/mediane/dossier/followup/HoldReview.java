package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Records a review (review clause of the Charter): its clock stops.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param review what was typed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record HoldReview(String number, Long version, ReviewInput review)
    implements Command<Void> {}
