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

/** What the report of a year tells of a proposal. */
@Entity
@Table(name = "proposal_follow_up")
public class ProposalFollowUp extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposal_id", nullable = false)
  private ReformProposal proposal;

  @Column(name = "report_year", nullable = false)
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private FollowUpState state;

  @Column(length = 2000)
  private String note;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "written_name", nullable = false, length = 200)
  private String writtenName;

  protected ProposalFollowUp() {}

  ProposalFollowUp(
      ReformProposal proposal,
      int year,
      FollowUpState state,
      String note,
      Actor author,
      Instant at) {
    this.proposal = Objects.requireNonNull(proposal);
    this.year = year;
    tell(state, note, author, at);
  }

  void tell(FollowUpState told, String words, Actor author, Instant at) {
    state = Objects.requireNonNull(told);
    note = words;
    writtenName = author.displayName();
    writtenAt = Objects.requireNonNull(at);
  }

  public int getYear() {
    return year;
  }

  public FollowUpState getState() {
    return state;
  }

  /** {@code null} when nothing is added to the state. */
  public String getNote() {
    return note;
  }
}
