package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Follows a concluded dossier up again, as the review clause allows. Answers whether somebody who
 * led it leads it again.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param on day of the reopening
 * @param motive why, sealed
 */
@Requires(Right.DOSSIER_DECIDE)
public record ReopenFollowUp(String number, Long version, LocalDate on, String motive)
    implements Command<Boolean> {}
