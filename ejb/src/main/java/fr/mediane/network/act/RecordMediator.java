package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.network.Civility;
import java.time.LocalDate;

/**
 * Records the term of a mediator appointed by the ministers (décret n° 2019-897, art. 4, 8 and 9).
 * Answers the identity of the term.
 *
 * @param territoryCode territory, or {@code NAT} for the national mediator
 * @param email may be blank
 * @param certificateBody who delivered the mediator's certificate, mandatory (charter, 7.3)
 * @param certificateOn date of the certificate
 * @param trainingHours may be {@code null}
 * @param actReference the ministers' act
 * @param startsOn first day of the term
 * @param endsOn last day of the term
 */
@Requires(Right.NETWORK_MANAGE)
public record RecordMediator(
    String territoryCode,
    Civility civility,
    String lastName,
    String firstName,
    String email,
    String certificateBody,
    LocalDate certificateOn,
    Integer trainingHours,
    String actReference,
    LocalDate startsOn,
    LocalDate endsOn)
    implements Command<Long> {}
