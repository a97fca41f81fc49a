package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.agreement.Durability;
import java.time.LocalDate;

/**
 * Ends the follow-up with the final word and closes the dossier.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param durable whether what was agreed holds
 * @param on day of the end
 * @param note remark, sealed; empty when none
 */
@Requires(Right.DOSSIER_DECIDE)
public record EndFollowUp(
    String number, Long version, Durability durable, LocalDate on, String note)
    implements Command<Void> {}
