package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Ends a designation and designates somebody else in its place.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param mediatorId the designation that ends
 * @param personId the person who replaces, among the candidates
 * @param on day of both
 */
@Requires(Right.DOSSIER_DECIDE)
public record ReplaceMediator(
    String number, long version, Long mediatorId, Long personId, LocalDate on)
    implements Command<Void> {}
