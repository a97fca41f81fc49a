package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.agreement.SignatureManner;
import java.time.LocalDate;

/**
 * Records that a party signed an amendment; the last signature applies it.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param amendment number of the amendment
 * @param party rank of the party
 * @param on day of the signature
 * @param manner how
 */
@Requires(Right.DOSSIER_MEDIATE)
public record SignAmendment(
    String number, Long version, int amendment, Integer party, LocalDate on, SignatureManner manner)
    implements Command<Void> {}
