package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * A designated mediator steps aside: of oneself, or recorded by the mediator who presides.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param mediatorId the designation
 * @param on from which day
 * @param motive why, sealed; {@code null} when nothing is said
 */
@Requires(Right.DOSSIER_MEDIATE)
public record StepAside(String number, long version, Long mediatorId, LocalDate on, String motive)
    implements Command<Void> {}
