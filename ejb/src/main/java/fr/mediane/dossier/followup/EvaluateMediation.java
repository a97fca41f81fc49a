package fr.mediane.dossier.followup;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records what a party or a mediator thinks of the mediation, never of the persons. Answering is
 * free.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param respondent who evaluates
 * @param party rank of the party; {@code null} for a mediator
 * @param satisfaction from 1, not at all, to 4, very
 * @param remark sealed; empty when none
 * @param on day of the answer
 */
@Requires(Right.DOSSIER_MEDIATE)
public record EvaluateMediation(
    String number,
    Long version,
    Respondent respondent,
    Integer party,
    Integer satisfaction,
    String remark,
    LocalDate on)
    implements Command<Void> {}
