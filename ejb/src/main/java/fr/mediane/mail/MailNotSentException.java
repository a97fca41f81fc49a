package fr.mediane.mail;

/** The mail server refused a message or did not answer. */
public class MailNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A message that did not leave, with what the mail library said. */
  public MailNotSentException(Throwable cause) {
    super("The mail did not leave", cause);
  }
}
