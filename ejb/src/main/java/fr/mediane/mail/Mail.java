package fr.mediane.mail;

import java.util.Objects;

/**
 * One message to one person, in plain text.
 *
 * @param recipient address of the person
 * @param subject one line
 * @param body plain text
 */
public record Mail(String recipient, String subject, String body) {

  /** Refuses a message without recipient, subject or body, and a subject of several lines. */
  public Mail {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(body, "body");
    if (subject.lines().count() != 1) {
      throw new IllegalArgumentException("The subject of a mail is one line");
    }
  }
}
