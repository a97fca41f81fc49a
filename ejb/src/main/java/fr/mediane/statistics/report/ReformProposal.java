package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.panel.Panel;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;

/**
 * A proposal of a mediator to somebody: made in one year's report, and carried on in the following
 * ones until it is taken up, set aside or withdrawn.
 */
@Entity
@Table(name = "reform_proposal")
public class ReformProposal extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Embedded private StoredWords words;

  @Column(name = "first_year", nullable = false)
  private int firstYear;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "origin_id")
  private ReformProposal origin;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "written_by", nullable = false, length = 60)
  private String writtenBy;

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
  @OrderBy("year")
  private List<ProposalFollowUp> followUps = new ArrayList<>();

  protected ReformProposal() {}

  /**
   * A proposal made in a report.
   *
   * @param origin the regional proposal it takes up; {@code null} for none
   */
  ReformProposal(
      AnnualReport report, ProposalWords words, ReformProposal origin, Actor author, Instant at) {
    this.panel = report.getPanel();
    this.firstYear = report.getYear();
    this.origin = origin;
    this.writtenBy = author.username();
    this.writtenAt = Objects.requireNonNull(at);
    revise(words);
  }

  /** Replaces what it says. */
  void revise(ProposalWords words) {
    this.words = new StoredWords(words);
  }

  /** Tells what became of it in a year, in place of what was told of the same year. */
  void follow(int year, FollowUpState state, String note, Actor author, Instant at) {
    Optional<ProposalFollowUp> told =
        followUps.stream().filter(followUp -> followUp.getYear() == year).findFirst();
    if (told.isPresent()) {
      told.get().tell(state, note, author, at);
    } else {
      followUps.add(new ProposalFollowUp(this, year, state, note, author, at));
    }
  }

  /** The last thing told of it in the report of a year or before; empty when nothing was. */
  public Optional<ProposalFollowUp> asOf(int year) {
    return followUps.stream()
        .filter(followUp -> followUp.getYear() <= year)
        .max(java.util.Comparator.comparingInt(ProposalFollowUp::getYear));
  }

  /** Whether it stands in the report of a year: made that year, or still open at its beginning. */
  public boolean standsIn(int year) {
    return firstYear == year
        || firstYear < year
            && asOf(year - 1).map(followUp -> !followUp.getState().closes()).orElse(true);
  }

  public Panel getPanel() {
    return panel;
  }

  public ProposalTheme getTheme() {
    return words.read().theme();
  }

  /** What it says. */
  public ProposalWords getWords() {
    return words.read();
  }

  public int getFirstYear() {
    return firstYear;
  }

  /** The regional proposal it takes up; {@code null} for none. */
  public ReformProposal getOrigin() {
    return origin;
  }
}
