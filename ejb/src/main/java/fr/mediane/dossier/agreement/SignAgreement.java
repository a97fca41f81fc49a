package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records that a party signed the document (art. 13).
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param party rank of the party
 * @param on day of the signature
 * @param manner how
 * @param attorneyId the power of attorney of who signed for the party; {@code null} when none
 */
@Requires(Right.DOSSIER_MEDIATE)
public record SignAgreement(
    String number,
    Long version,
    Integer party,
    LocalDate on,
    SignatureManner manner,
    Long attorneyId)
    implements Command<Void> {}
