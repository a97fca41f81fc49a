package fr.mediane.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * What is to be written in the journal, before it is numbered and chained.
 *
 * @param at moment of the act
 * @param username account of the author, or the name typed at a log-in that failed
 * @param role role of the author, or {@code null} when not known
 * @param action name of the command or of the reading
 * @param outcome how it ended
 * @param subjectType simple name of the class of the object, or {@code null}
 * @param subjectId identity of the object, or {@code null}
 * @param subjectLabel number or name of the object a person reads, or {@code null}; cut at 200
 *     characters
 * @param detail code of the refusal or short description, or {@code null}; cut at 400 characters
 */
public record JournalRecord(
    Instant at,
    String username,
    String role,
    String action,
    Outcome outcome,
    String subjectType,
    String subjectId,
    String subjectLabel,
    String detail) {

  public JournalRecord {
    Objects.requireNonNull(at);
    Objects.requireNonNull(action);
    Objects.requireNonNull(outcome);
    username = cut(username, 60);
    subjectId = cut(subjectId, 100);
    subjectLabel = cut(subjectLabel, 200);
    detail = cut(detail, 400);
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }
}
