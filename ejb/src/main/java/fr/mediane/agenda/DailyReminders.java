package fr.mediane.agenda;

import fr.mediane.door.DailyAct;
import fr.mediane.mail.MailPort;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds the reminders of the day. None as long as no mail can leave, or nobody is to remind. */
@ApplicationScoped
public class DailyReminders implements DailyAct {

  @Inject private Clocks clocks;
  @Inject private Reminders reminders;
  @Inject private Settings settings;
  @Inject private MailPort mails;
  @Inject private Instance<ReminderRecipients> recipients;

  @Override
  public List<SendReminder> of(LocalDate today) {
    if (!mails.isConfigured() || recipients.isUnsatisfied()) {
      return List.of();
    }
    List<Integer> distances = ClockRules.of(settings).reminderDays();
    LocalDate horizon = ReminderWatch.horizon(today, distances);
    return ReminderWatch.due(
            clocks.runningDueUntil(horizon).stream().map(clock -> clock.readOn(today)).toList(),
            distances,
            reminders.sentForClocksDueUntil(horizon))
        .stream()
        .map(due -> new SendReminder(due.clockId(), due.distance()))
        .toList();
  }
}
