package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Sends the signed agreement to one recipient of article 13, with its slip.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param recipient see {@link Recipient#key()}
 * @param on day of the sending
 */
@Requires(Right.DOSSIER_HANDLE)
public record TransmitAgreement(String number, Long version, String recipient, LocalDate on)
    implements Command<Void> {}
