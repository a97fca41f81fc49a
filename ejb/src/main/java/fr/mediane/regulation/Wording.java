package fr.mediane.regulation;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

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
