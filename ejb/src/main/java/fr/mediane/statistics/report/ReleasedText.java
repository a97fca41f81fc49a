package fr.mediane.statistics.report;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The text of a part in a released edition. */
@Entity
@Table(name = "released_text")
public class ReleasedText extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "release_id", nullable = false)
  private ReportRelease release;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ReportSection section;

  @Column(nullable = false, length = 20000)
  private String body;

  protected ReleasedText() {}

  ReleasedText(ReportRelease release, ReportSection section, String body) {
    this.release = release;
    this.section = section;
    this.body = body;
  }

  public ReportRelease getRelease() {
    return release;
  }

  public ReportSection getSection() {
    return section;
  }

  public String getBody() {
    return body;
  }
}
