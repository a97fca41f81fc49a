package fr.mediane.agenda;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Reminds those who answer for a dossier that one of its clocks ends soon. Executed every day by
 * {@link DailyReminders}.
 *
 * @param clockId the clock
 * @param distance days before its end
 */
@Requires(Right.REMINDER_SEND)
public record SendReminder(long clockId, int distance) implements Command<Void> {}
