package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes a commitment out of the draft.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param rank rank of the commitment
 */
@Requires(Right.DOSSIER_MEDIATE)
public record RemoveCommitment(String number, Long version, int rank) implements Command<Void> {}
