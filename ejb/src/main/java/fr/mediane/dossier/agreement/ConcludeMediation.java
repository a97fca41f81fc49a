package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.life.Outcome;
import java.time.LocalDate;

/**
 * Ends the mediation with an agreement, whole or partial, or with recommendations (art. 13).
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param outcome which of the three
 * @param on day of the conclusion
 */
@Requires(Right.DOSSIER_MEDIATE)
public record ConcludeMediation(String number, Long version, Outcome outcome, LocalDate on)
    implements Command<Void> {}
