package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;
import java.util.Set;

/**
 * Records that a judge is asked to approve the agreement (art. 13, since 01/05/2023).
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param applicant together, or by some parties
 * @param parties ranks of those who ask; those who signed when they ask together
 * @param court which court
 * @param on day of the request
 */
@Requires(Right.DOSSIER_HANDLE)
public record AskHomologation(
    String number,
    Long version,
    HomologationApplicant applicant,
    Set<Integer> parties,
    String court,
    LocalDate on)
    implements Command<Void> {}
