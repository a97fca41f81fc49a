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

/** One version of the text of a part of a report; never changed. */
@Entity
@Table(name = "report_text")
public class ReportText extends StoredEntity {

  /** Longest text of a part, in characters. */
  public static final int LONGEST_TEXT = 20_000;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "report_id", nullable = false)
  private AnnualReport report;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ReportSection section;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false, length = 20000)
  private String body;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "written_by", nullable = false, length = 60)
  private String writtenBy;

  @Column(name = "written_name", nullable = false, length = 200)
  private String writtenName;

  @Column(name = "restored_from")
  private Integer restoredFrom;

  protected ReportText() {}

  /**
   * A version.
   *
   * @param number from 1, the next of its part
   * @param restoredFrom number of the version brought back; {@code null} when it was written
   */
  ReportText(
      AnnualReport report,
      ReportSection section,
      int number,
      String body,
      Actor author,
      Instant at,
      Integer restoredFrom) {
    this.report = Objects.requireNonNull(report);
    this.section = Objects.requireNonNull(section);
    this.number = number;
    this.body = Objects.requireNonNull(body);
    this.writtenAt = Objects.requireNonNull(at);
    this.writtenBy = author.username();
    this.writtenName = author.displayName();
    this.restoredFrom = restoredFrom;
  }

  public ReportSection getSection() {
    return section;
  }

  /** Number of the version in its part, from 1. */
  public int getNumber() {
    return number;
  }

  public String getBody() {
    return body;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public String getWrittenName() {
    return writtenName;
  }

  /** The version brought back by this one; {@code null} when it was written. */
  public Integer getRestoredFrom() {
    return restoredFrom;
  }
}
