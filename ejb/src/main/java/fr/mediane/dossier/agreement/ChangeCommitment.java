package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Corrects a commitment of the draft.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param rank rank of the commitment
 * @param commitment what was typed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record ChangeCommitment(String number, Long version, int rank, CommitmentInput commitment)
    implements Command<Void> {}
