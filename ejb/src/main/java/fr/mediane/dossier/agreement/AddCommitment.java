package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Adds a commitment to the draft.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param commitment what was typed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record AddCommitment(String number, Long version, CommitmentInput commitment)
    implements Command<Void> {}
