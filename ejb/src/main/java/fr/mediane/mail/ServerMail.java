package fr.mediane.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;

/**
 * The mail session of the server. A site gives it a mail server by {@code MAIL_HOST}, and the
 * sender by {@code MAIL_FROM}; without a sender, nothing leaves.
 */
@ApplicationScoped
public class ServerMail implements MailPort {

  @Resource(lookup = "java:jboss/mail/Default")
  private Session session;

  @Inject private Clock clock;

  private final String sender;

  /** Takes the sender from the environment. */
  public ServerMail() {
    this.sender = Objects.requireNonNullElse(System.getenv("MAIL_FROM"), "");
  }

  ServerMail(Session session, Clock clock, String sender) {
    this.session = session;
    this.clock = clock;
    this.sender = sender;
  }

  @Override
  public boolean isConfigured() {
    return !sender.isBlank();
  }

  @Override
  public void send(Mail mail) {
    try {
      MimeMessage message = new MimeMessage(session);
      message.setFrom(new InternetAddress(sender, true));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
      message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
      message.setText(mail.body(), StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(clock.instant()));
      message.setHeader("Auto-Submitted", "auto-generated");
      Transport.send(message);
    } catch (MessagingException refused) {
      throw new MailNotSentException(refused);
    }
  }
}
