package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records what the judge answered.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param request number of the request
 * @param result the answer
 * @param on day of the answer
 */
@Requires(Right.DOSSIER_HANDLE)
public record RecordHomologation(
    String number, Long version, int request, HomologationResult result, LocalDate on)
    implements Command<Void> {}
