package fr.mediane.agenda;

import fr.mediane.agenda.ReminderRecipients.Addressees;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.mail.Mail;
import fr.mediane.mail.MailNotSentException;
import fr.mediane.mail.MailPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Records the reminder, then writes to each person apart. When no mail leaves, the record is
 * cancelled and the next day tries again; once one has left, nobody is reminded twice.
 */
@ApplicationScoped
public class SendReminderHandler implements CommandHandler<SendReminder, Void> {

  private static final System.Logger LOG = System.getLogger(SendReminderHandler.class.getName());

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
    Reminder reminder =
        new Reminder(clock, command.distance(), context.at(), to.addresses().size());
    // Before the mails: the database refuses the same reminder twice.
    reminders.record(reminder);
    reminder.sentTo(send(to, mails));
    return null;
  }

  /**
   * Writes to each person; an address that the mail server refuses keeps nobody else from being
   * reminded.
   *
   * @return how many mails left
   * @throws MailNotSentException when none did
   */
  static int send(Addressees to, MailPort mails) {
    String subject = AgendaTexts.get("reminder.subject", to.dossierNumber());
    String body = AgendaTexts.get("reminder.body", to.dossierNumber());
    int sent = 0;
    MailNotSentException refused = null;
    for (String address : to.addresses()) {
      try {
        mails.send(new Mail(address, subject, body));
        sent++;
      } catch (MailNotSentException notSent) {
        refused = notSent;
      }
    }
    if (refused != null && sent == 0) {
      throw refused;
    }
    if (refused != null) {
      LOG.log(
          Level.WARNING,
          "A reminder left for " + sent + " of " + to.addresses().size() + " people",
          refused);
    }
    return sent;
  }
}
