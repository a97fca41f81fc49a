package fr.mediane.access;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The written undertaking to respect the confidentiality of mediations (décret 2019-897, art. 12),
 * with the very words that were signed. Without one in force, an account reaches no dossier.
 */
@Entity
@Table(name = "undertaking")
public class Undertaking extends StoredEntity {

  @Column(name = "account_id", nullable = false)
  private Long accountId;

  @Column(nullable = false, length = 8000)
  private String body;

  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "end_reason", length = 200)
  private String endReason;

  protected Undertaking() {}

  /** An undertaking just signed. */
  public Undertaking(Long accountId, String body, Instant signedAt) {
    this.accountId = Objects.requireNonNull(accountId);
    this.body = Objects.requireNonNull(body);
    this.signedAt = Objects.requireNonNull(signedAt);
  }

  /** Ends the undertaking: the dossiers close themselves to the account at once. */
  public void end(LocalDate on, String reason) {
    endedOn = Objects.requireNonNull(on);
    endReason = reason;
  }

  public Long getAccountId() {
    return accountId;
  }

  /** The words that were signed. */
  public String getBody() {
    return body;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  /** Day from which it no longer holds; {@code null} while in force. */
  public LocalDate getEndedOn() {
    return endedOn;
  }

  public String getEndReason() {
    return endReason;
  }
}
