package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An edition as two persons released it: a copy, which nothing changes any more. */
@Entity
@Table(name = "report_release")
public class ReportRelease extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "report_id", nullable = false)
  private AnnualReport report;

  @Column(nullable = false)
  private int edition;

  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  @Column(name = "signed_name", nullable = false, length = 200)
  private String signedName;

  @Column(name = "signed_quality", nullable = false, length = 200)
  private String signedQuality;

  @Column(name = "released_at", nullable = false)
  private Instant releasedAt;

  @Column(name = "released_name", nullable = false, length = 200)
  private String releasedName;

  @Column(name = "released_quality", nullable = false, length = 200)
  private String releasedQuality;

  @Column(name = "closed_year_id")
  private Long closedYearId;

  @Column(nullable = false, length = 64)
  private String digest;

  @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
  private List<ReleasedText> texts = new ArrayList<>();

  @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<ReleasedProposal> proposals = new ArrayList<>();

  protected ReportRelease() {}

  /** Copies the edition at hand of a signed report. */
  ReportRelease(AnnualReport report, ReportContent content, Actor second, Instant at) {
    this.report = Objects.requireNonNull(report);
    this.edition = report.getEdition();
    this.signedAt = report.getSignedAt();
    this.signedName = report.getSignedName();
    this.signedQuality = report.getSignedQuality();
    this.releasedAt = Objects.requireNonNull(at);
    this.releasedName = second.displayName();
    this.releasedQuality = second.quality();
    this.closedYearId = report.getClosingId();
    this.digest = content.digest();
    content.texts().forEach((section, body) -> texts.add(new ReleasedText(this, section, body)));
    for (ReportContent.Line line : content.proposals()) {
      proposals.add(new ReleasedProposal(this, proposals.size() + 1, line));
    }
  }

  public AnnualReport getReport() {
    return report;
  }

  public int getEdition() {
    return edition;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  public String getSignedName() {
    return signedName;
  }

  public String getSignedQuality() {
    return signedQuality;
  }

  public Instant getReleasedAt() {
    return releasedAt;
  }

  public String getReleasedName() {
    return releasedName;
  }

  public String getReleasedQuality() {
    return releasedQuality;
  }

  /** The closed year its figures come from; {@code null} when no year was closed. */
  public Long getClosedYearId() {
    return closedYearId;
  }

  /** SHA-256 of the copied content, in hexadecimal. */
  public String getDigest() {
    return digest;
  }

  List<ReleasedText> getTexts() {
    return texts;
  }

  List<ReleasedProposal> getProposals() {
    return proposals;
  }
}
