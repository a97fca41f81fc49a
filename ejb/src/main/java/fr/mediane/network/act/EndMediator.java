package fr.mediane.network.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Ends a mediator's term early.
 *
 * @param mediatorId identity of the term
 * @param version the version that was read
 * @param endedOn last day in office
 */
@Requires(Right.NETWORK_MANAGE)
public record EndMediator(Long mediatorId, long version, LocalDate endedOn)
    implements Command<Void> {}
