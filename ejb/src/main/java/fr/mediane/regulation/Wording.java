package fr.mediane.regulation;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A dated piece of the wording of acts and letters: its text carries placeholders in braces and is
 * data, never code.
 */
@Entity
@Table(name = "wording")
public class Wording extends StoredEntity {

  @Column(nullable = false, length = 40)
  private String kind;

  @Column(nullable = false, length = 60)
  private String section;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(nullable = false, length = 8000)
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Certainty certainty;

  @Column(nullable = false, length = 300)
  private String source;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by", length = 60)
  private String updatedBy;

  protected Wording() {}

  /**
   * A new version of a piece of wording, in use from its first day on.
   *
   * @param previous the version that it follows; ended on the eve by {@link #endOn}
   */
  public Wording(
      Wording previous,
      LocalDate validFrom,
      String body,
      Certainty certainty,
      String source,
      Instant at,
      String by) {
    this.kind = previous.kind;
    this.section = previous.section;
    this.validFrom = Objects.requireNonNull(validFrom);
    rewrite(body, certainty, source, at, by);
  }

  /** Replaces the text of a version that has not begun: no act can have used it. */
  public void rewrite(
      String newBody, Certainty newCertainty, String newSource, Instant at, String by) {
    body = Objects.requireNonNull(newBody);
    certainty = Objects.requireNonNull(newCertainty);
    source = Objects.requireNonNull(newSource);
    updatedAt = Objects.requireNonNull(at);
    updatedBy = Objects.requireNonNull(by);
  }

  /** Ends this version: its text stays for the acts of its time. */
  public void endOn(LocalDate lastDay) {
    validUntil = Objects.requireNonNull(lastDay);
  }

  /** Kind of document, for example {@code APPOINTING_ACT_REGIONAL}. */
  public String getKind() {
    return kind;
  }

  /** Place in the document, for example {@code VISA_10}. */
  public String getSection() {
    return section;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Last day on which it is used; {@code null} while it is. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  public String getBody() {
    return body;
  }

  public Certainty getCertainty() {
    return certainty;
  }

  public String getSource() {
    return source;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public String getUpdatedBy() {
    return updatedBy;
  }
}
