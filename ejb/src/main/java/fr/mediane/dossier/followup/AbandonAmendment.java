package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Gives up an amendment that some do not sign: the agreement stays as it was, and another amendment
 * may be prepared.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param amendment number of the amendment
 * @param on day on which it was given up
 */
@Requires(Right.DOSSIER_MEDIATE)
public record AbandonAmendment(String number, Long version, int amendment, LocalDate on)
    implements Command<Void> {}
