package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Says which person of the pool a mediator is: the rule that keeps the president from being a
 * member then no longer relies on names.
 *
 * @param mediatorId the term of the mediator
 * @param version its version when it was read
 * @param personId the person; {@code null} when it is not established
 */
@Requires(Right.NETWORK_MANAGE)
public record LinkMediator(Long mediatorId, long version, Long personId) implements Command<Void> {}
