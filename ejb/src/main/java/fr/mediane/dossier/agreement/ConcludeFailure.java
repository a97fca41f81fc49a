package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Ends the mediation without a result. It establishes no wrong for anybody.
 *
 * @param number number of the dossier
 * @param version version of the dossier that was read
 * @param on day of the end
 * @param note remark, sealed; empty when none
 */
@Requires(Right.DOSSIER_MEDIATE)
public record ConcludeFailure(String number, Long version, LocalDate on, String note)
    implements Command<Void> {}
