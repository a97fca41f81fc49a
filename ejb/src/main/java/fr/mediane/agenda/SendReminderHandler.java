package fr.mediane.agenda;

import fr.mediane.agenda.ReminderRecipients.Addressees;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.mail.Mail;
import fr.mediane.mail.MailPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Records the reminder, then writes to each person apart. A mail that does not leave cancels the
 * record: the next day tries again.
 */
@ApplicationScoped
public class SendReminderHandler implements CommandHandler<SendReminder, Void> {

  @Inject private Clocks clocks;
  @Inject private Reminders reminders;
  @Inject private MailPort mails;
  @Inject private Instance<ReminderRecipients> recipients;

  @Override
  public Void handle(SendReminder command, CommandContext context) {
    LegalClock clock =
        clocks.byId(command.clockId()).filter(LegalClock::isOpen).orElseThrow(NotFoundRefusal::new);
    Addressees to =
        recipients.stream()
            .flatMap(each -> each.of(clock.getDossierId()).stream())
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", clock.getDossierId(), to.dossierNumber());
    reminders.record(new Reminder(clock, command.distance(), context.at(), to.addresses().size()));
    String subject = AgendaTexts.get("reminder.subject", to.dossierNumber());
    String body = AgendaTexts.get("reminder.body", to.dossierNumber());
    to.addresses().forEach(address -> mails.send(new Mail(address, subject, body)));
    return null;
  }
}
