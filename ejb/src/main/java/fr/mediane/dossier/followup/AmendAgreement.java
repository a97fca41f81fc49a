package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.agreement.CommitmentInput;
import java.time.LocalDate;

/**
 * Prepares an amendment: one commitment added or changed. It counts once all who signed the
 * agreement have signed it.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param on date of the amendment
 * @param commitment rank of the commitment it changes; {@code null} when it adds one
 * @param change what the commitment becomes
 */
@Requires(Right.DOSSIER_MEDIATE)
public record AmendAgreement(
    String number, Long version, LocalDate on, Integer commitment, CommitmentInput change)
    implements Command<Void> {}
