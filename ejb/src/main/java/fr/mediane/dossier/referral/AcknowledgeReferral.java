package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Acknowledges receipt of a saisine within eight days (art. 6 and 10). Answers how many days late
 * it is, 0 when on time.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param on day on which receipt is acknowledged
 * @param asked what the letter asks for, one piece a line; empty when nothing is missing
 * @param letter whether the letters are printed and kept in the dossier
 */
@Requires(Right.DOSSIER_HANDLE)
public record AcknowledgeReferral(
    String number, long version, LocalDate on, String asked, boolean letter)
    implements Command<Long> {}
