package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.panel.Panel;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.PanelKind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The report of one year, of a territory or of the network: the national instance stands for the
 * network. One a year and instance; a report released and opened again keeps its earlier editions.
 */
@Entity
@Table(name = "annual_report")
public class AnnualReport extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Column(name = "report_year", nullable = false)
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ReportState state;

  @Column(nullable = false)
  private int edition;

  @Column(name = "released_edition", nullable = false)
  private int releasedEdition;

  @Column(name = "opened_at", nullable = false)
  private Instant openedAt;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "signed_by", length = 60)
  private String signedBy;

  @Column(name = "signed_name", length = 200)
  private String signedName;

  @Column(name = "signed_quality", length = 200)
  private String signedQuality;

  @Column(name = "closing_id")
  private Long closingId;

  @Column(name = "signed_digest", length = 64)
  private String signedDigest;

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  private List<RemarkAnswer> answers = new ArrayList<>();

  protected AnnualReport() {}

  /** A first edition, in draft. */
  AnnualReport(Panel panel, int year, Instant openedAt) {
    this.panel = Objects.requireNonNull(panel);
    this.year = year;
    this.openedAt = Objects.requireNonNull(openedAt);
    this.state = ReportState.DRAFT;
    this.edition = 1;
  }

  /**
   * A first person signs the draft.
   *
   * @param closing identity of the closing whose figures it prints
   * @param digest SHA-256 of what it says
   */
  void sign(Actor actor, Instant at, Long closing, String digest) {
    closingId = closing;
    signedDigest = Objects.requireNonNull(digest);
    state = ReportState.SIGNED;
    signedAt = at;
    signedBy = actor.username();
    signedName = actor.displayName();
    signedQuality = actor.quality();
  }

  /** A second person confirms what the first signed. */
  void release() {
    state = ReportState.RELEASED;
    releasedEdition = edition;
  }

  /** Back to writing; what was signed is signed no more. */
  void returnToDraft() {
    state = ReportState.DRAFT;
    closingId = null;
    signedDigest = null;
    signedAt = null;
    signedBy = null;
    signedName = null;
    signedQuality = null;
  }

  /** Opens the next edition of a released report. */
  void reopen() {
    returnToDraft();
    edition++;
  }

  /** Keeps why words that could designate somebody stay. */
  void answer(RemarkAnswer answer) {
    answers.add(answer);
  }

  /** Why words that could designate somebody stay. */
  List<RemarkAnswer> getAnswers() {
    return answers;
  }

  /** Whether it is the report of the network. */
  public boolean isNational() {
    return panel.getKind() == PanelKind.NATIONAL;
  }

  public Panel getPanel() {
    return panel;
  }

  public int getYear() {
    return year;
  }

  public ReportState getState() {
    return state;
  }

  /** Number of the edition at hand, from 1. */
  public int getEdition() {
    return edition;
  }

  /** Number of the last edition released; 0 for none. */
  public int getReleasedEdition() {
    return releasedEdition;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Identity of the closing whose figures it prints; {@code null} in draft. */
  public Long getClosingId() {
    return closingId;
  }

  /**
   * Whether it still says what was signed. A proposal belongs to the reports of several years: the
   * draft of another one can change it meanwhile.
   *
   * @param content what it says now
   */
  boolean says(ReportContent content) {
    return content.digest().equals(signedDigest);
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  /** User name of the first person; {@code null} in draft. */
  public String getSignedBy() {
    return signedBy;
  }

  public String getSignedName() {
    return signedName;
  }

  public String getSignedQuality() {
    return signedQuality;
  }
}
