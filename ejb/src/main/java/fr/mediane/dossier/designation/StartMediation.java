package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Begins the mediation: those designated can no longer be challenged (Charter art. 9).
 *
 * @param number number of the dossier
 * @param version the version read
 * @param on first day
 */
@Requires(Right.DOSSIER_DECIDE)
public record StartMediation(String number, long version, LocalDate on) implements Command<Void> {}
