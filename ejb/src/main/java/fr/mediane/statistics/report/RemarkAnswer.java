package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** Why the writer of a report keeps words that could designate somebody. */
@Entity
@Table(name = "remark_answer")
public class RemarkAnswer extends StoredEntity {

  /** Longest motive, in characters. */
  public static final int LONGEST_MOTIVE = 1_000;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "report_id", nullable = false)
  private AnnualReport report;

  @Column(nullable = false, length = 64)
  private String digest;

  @Column(nullable = false, length = LONGEST_MOTIVE)
  private String motive;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  @Column(name = "answered_by", nullable = false, length = 60)
  private String answeredBy;

  @Column(name = "answered_name", nullable = false, length = 200)
  private String answeredName;

  protected RemarkAnswer() {}

  RemarkAnswer(AnnualReport report, String digest, String motive, Actor actor, Instant at) {
    this.report = Objects.requireNonNull(report);
    this.digest = Objects.requireNonNull(digest);
    this.motive = Objects.requireNonNull(motive);
    this.answeredBy = actor.username();
    this.answeredName = actor.displayName();
    this.answeredAt = Objects.requireNonNull(at);
  }

  String getDigest() {
    return digest;
  }

  String getMotive() {
    return motive;
  }
}
