package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records that whoever seized withdraws the request before a mediation is engaged: the dossier is
 * closed and its clocks stop.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param on day on which the withdrawal was received
 * @param motive what was said of the withdrawal, sealed; empty when nothing was: nobody has to give
 *     a reason
 */
@Requires(Right.DOSSIER_HANDLE)
public record WithdrawReferral(String number, long version, LocalDate on, String motive)
    implements Command<Void> {}
