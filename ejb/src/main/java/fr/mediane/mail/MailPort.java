package fr.mediane.mail;

/** Sends mails, when the site has a mail server. */
public interface MailPort {

  /** Whether mails can leave: nothing is sent, and nothing counted as sent, when they cannot. */
  boolean isConfigured();

  /**
   * Sends a message.
   *
   * @throws MailNotSentException when the mail server refuses it or does not answer
   */
  void send(Mail mail);
}
