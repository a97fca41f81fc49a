package fr.mediane.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One line of the journal, numbered without a gap and chained to the one before by its digest.
 * Never changed once written.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

  /** The digest that precedes the first line. */
  static final String GENESIS = "0".repeat(64);

  @Id private long number;

  @Column(nullable = false)
  private Instant at;

  @Column(length = 60)
  private String username;

  @Column(length = 30)
  private String role;

  @Column(nullable = false, length = 80)
  private String action;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Outcome outcome;

  @Column(name = "subject_type", length = 60)
  private String subjectType;

  @Column(name = "subject_id", length = 100)
  private String subjectId;

  @Column(name = "subject_label", length = 200)
  private String subjectLabel;

  @Column(length = 400)
  private String detail;

  @Column(name = "previous_digest", nullable = false, length = 64)
  private String previousDigest;

  @Column(nullable = false, length = 64)
  private String digest;

  protected JournalEntry() {}

  JournalEntry(long number, JournalRecord written, String previousDigest) {
    this.number = number;
    // The databases keep microseconds: what is digested must be what is read back.
    this.at = written.at().truncatedTo(ChronoUnit.MILLIS);
    this.username = written.username();
    this.role = written.role();
    this.action = written.action();
    this.outcome = written.outcome();
    this.subjectType = written.subjectType();
    this.subjectId = written.subjectId();
    this.subjectLabel = written.subjectLabel();
    this.detail = written.detail();
    this.previousDigest = previousDigest;
    this.digest = computeDigest();
  }

  /** Whether the line still carries the digest of its own content and of the line before. */
  boolean isIntactAfter(String expectedPrevious) {
    return previousDigest.equals(expectedPrevious) && digest.equals(computeDigest());
  }

  private String computeDigest() {
    StringBuilder canonical = new StringBuilder(previousDigest);
    for (Object field :
        new Object[] {
          number,
          at.toEpochMilli(),
          username,
          role,
          action,
          outcome,
          subjectType,
          subjectId,
          subjectLabel,
          detail
        }) {
      String text = field == null ? "" : field.toString();
      // The length before each field keeps two different lines from having one canonical form.
      canonical.append('|').append(text.length()).append(':').append(text);
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  public long getNumber() {
    return number;
  }

  public Instant getAt() {
    return at;
  }

  public String getUsername() {
    return username;
  }

  public String getRole() {
    return role;
  }

  public String getAction() {
    return action;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public String getSubjectType() {
    return subjectType;
  }

  public String getSubjectId() {
    return subjectId;
  }

  public String getSubjectLabel() {
    return subjectLabel;
  }

  public String getDetail() {
    return detail;
  }

  public String getDigest() {
    return digest;
  }
}
