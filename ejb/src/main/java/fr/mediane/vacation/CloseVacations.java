package fr.mediane.vacation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.YearMonth;

/**
 * Closes the vacations of an instance in a month that is over: what is owed changes no more.
 *
 * @param panelCode code of the instance
 * @param month the month
 */
@Requires(Right.VACATION_MANAGE)
public record CloseVacations(String panelCode, YearMonth month) implements Command<Void> {}
