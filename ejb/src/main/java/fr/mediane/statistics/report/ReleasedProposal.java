package fr.mediane.statistics.report;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A proposal as a released edition tells it. */
@Entity
@Table(name = "released_proposal")
public class ReleasedProposal extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "release_id", nullable = false)
  private ReportRelease release;

  @Column(nullable = false)
  private int position;

  @Column(name = "proposal_id")
  private Long proposal;

  @Embedded private StoredWords words;

  @Column(name = "first_year", nullable = false)
  private int firstYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private FollowUpState state;

  @Column(length = 2000)
  private String note;

  protected ReleasedProposal() {}

  ReleasedProposal(ReportRelease release, int position, ReportContent.Line line) {
    this.release = release;
    this.position = position;
    this.proposal = line.proposal();
    this.words = new StoredWords(line.words());
    this.firstYear = line.firstYear();
    this.state = line.state();
    this.note = line.note();
  }

  /** What the edition tells of it. */
  ReportContent.Line line() {
    return new ReportContent.Line(proposal, words.read(), firstYear, state, note);
  }
}
