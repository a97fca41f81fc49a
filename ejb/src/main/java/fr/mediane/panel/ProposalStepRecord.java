package fr.mediane.panel;

import fr.mediane.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A step of a proposal as its author signed it: name and quality are those of that moment. Part of
 * the aggregate {@link Proposal}.
 */
@Entity
@Table(name = "proposal_step")
public class ProposalStepRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediane_id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposal_id", nullable = false)
  private Proposal proposal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ProposalStep step;

  @Column(nullable = false)
  private Instant at;

  @Column(nullable = false, length = 60)
  private String author;

  @Column(name = "author_name", nullable = false, length = 150)
  private String authorName;

  @Column(nullable = false, length = 200)
  private String quality;

  @Column(length = 4000)
  private String note;

  protected ProposalStepRecord() {}

  /** A step signed by its author. */
  public ProposalStepRecord(ProposalStep step, Instant at, Actor author, String note) {
    this.step = step;
    this.at = at;
    this.author = author.username();
    this.authorName = author.displayName();
    this.quality = author.quality();
    this.note = note;
  }

  void attachTo(Proposal owner) {
    proposal = owner;
  }

  public ProposalStep getStep() {
    return step;
  }

  /** Identity; {@code null} before it is stored. */
  Long getId() {
    return id;
  }

  public Instant getAt() {
    return at;
  }

  public String getAuthor() {
    return author;
  }

  public String getAuthorName() {
    return authorName;
  }

  public String getQuality() {
    return quality;
  }

  public String getNote() {
    return note;
  }
}
