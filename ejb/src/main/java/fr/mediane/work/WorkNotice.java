package fr.mediane.work;

import fr.mediane.mail.Mail;
import fr.mediane.mail.MailNotSentException;
import fr.mediane.mail.MailPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Tells the owner of a work that it ended, by mail, when mails can leave and the account is that of
 * a person with an address. The mail says nothing of the work; the home page does.
 */
@ApplicationScoped
class WorkNotice {

  private static final System.Logger LOG = System.getLogger(WorkNotice.class.getName());

  @Inject private Works works;
  @Inject private MailPort mails;

  /** Tells it; a mail that does not leave is logged and changes nothing of the work. */
  void tell(Long workId) {
    if (!mails.isConfigured()) {
      return;
    }
    try {
      works
          .addressOfOwner(workId)
          .ifPresent(
              address ->
                  mails.send(
                      new Mail(
                          address, WorkTexts.get("mail.subject"), WorkTexts.get("mail.body"))));
    } catch (MailNotSentException notSent) {
      LOG.log(Level.WARNING, "The end of work " + workId + " was not told by mail", notSent);
    }
  }
}
