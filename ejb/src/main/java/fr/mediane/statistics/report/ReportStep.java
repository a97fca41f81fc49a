package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What somebody did to an edition on its way to release; never changed. */
@Entity
@Table(name = "report_step")
public class ReportStep extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "report_id", nullable = false)
  private AnnualReport report;

  @Column(nullable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private StepKind kind;

  @Column(name = "done_at", nullable = false)
  private Instant doneAt;

  @Column(name = "done_by", nullable = false, length = 60)
  private String doneBy;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(nullable = false, length = 200)
  private String quality;

  @Column(length = 2000)
  private String motive;

  protected ReportStep() {}

  /**
   * A step of the edition at hand.
   *
   * @param motive {@code null} when the step needs none
   */
  ReportStep(AnnualReport report, StepKind kind, Actor actor, Instant at, String motive) {
    this.report = Objects.requireNonNull(report);
    this.edition = report.getEdition();
    this.kind = Objects.requireNonNull(kind);
    this.doneAt = Objects.requireNonNull(at);
    this.doneBy = actor.username();
    this.name = actor.displayName();
    this.quality = actor.quality();
    this.motive = motive;
  }

  public int getEdition() {
    return edition;
  }

  public StepKind getKind() {
    return kind;
  }

  public Instant getDoneAt() {
    return doneAt;
  }

  public String getName() {
    return name;
  }

  public String getQuality() {
    return quality;
  }

  /** {@code null} when the step needs none. */
  public String getMotive() {
    return motive;
  }
}
