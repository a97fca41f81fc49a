package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Designates somebody to lead the mediation, alone or beside another (Charter art. 10).
 *
 * @param number number of the dossier
 * @param version the version read
 * @param personId the person, among the candidates
 * @param on day of the designation
 */
@Requires(Right.DOSSIER_DECIDE)
public record DesignateMediator(String number, long version, Long personId, LocalDate on)
    implements Command<Void> {}
