package fr.mediane.vacation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes a wrong travel cost off the statement of its month.
 *
 * @param id its identity
 */
@Requires(Right.VACATION_MANAGE)
public record WithdrawTravelCost(Long id) implements Command<Void> {}
