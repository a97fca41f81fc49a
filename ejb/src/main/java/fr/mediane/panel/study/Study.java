package fr.mediane.panel.study;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Proposal;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A study of the composition of an instance, kept for its author: what is asked, and what was found
 * the last time. What was found is written by the background alone, without touching the version.
 */
@Entity
@Table(name = "composition_study")
public class Study extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  @Column(nullable = false, length = 60)
  private String owner;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(name = "opened_at", nullable = false)
  private Instant openedAt;

  @Column(name = "effective_on", nullable = false)
  private LocalDate effectiveOn;

  @Column(name = "term_months", nullable = false)
  private int termMonths;

  @Column(nullable = false, length = 400)
  private String criteria;

  @Column(name = "fixed_in", nullable = false, length = 4000)
  private String fixedIn;

  @Column(name = "fixed_out", nullable = false, length = 4000)
  private String fixedOut;

  @Column(nullable = false, length = 10000)
  private String hypotheses;

  @Column(nullable = false)
  private int revision;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private StudyOutcome outcome;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(length = 64)
  private String digest;

  @Column(length = 60000)
  private String found;

  protected Study() {}

  /**
   * A study nobody searched yet.
   *
   * @param proposal the draft for which it is made, or {@code null}
   * @param owner name of the account of its author
   */
  public Study(Panel panel, Proposal proposal, String owner, Instant openedAt, StudyInputs inputs) {
    this.panel = panel;
    this.proposal = proposal;
    this.owner = owner;
    this.openedAt = openedAt;
    revise(inputs);
  }

  /** Asks something else. */
  public void revise(StudyInputs inputs) {
    title = inputs.title();
    effectiveOn = inputs.effectiveOn();
    termMonths = inputs.termMonths();
    criteria = inputs.preference().stored();
    fixedIn = joined(inputs.in());
    fixedOut = joined(inputs.out());
    hypotheses = HypothesesJson.write(inputs.hypotheses());
    revision++;
  }

  /** What is asked. */
  public StudyInputs inputs() {
    return new StudyInputs(
        title,
        effectiveOn,
        termMonths,
        Preference.ofStored(criteria),
        split(fixedIn),
        split(fixedOut),
        HypothesesJson.read(hypotheses));
  }

  /** What was found the last time; {@code null} before. */
  public Found found() {
    return found == null ? null : FoundJson.read(found);
  }

  private static String joined(Collection<String> keys) {
    return String.join(",", keys);
  }

  private static Set<String> split(String keys) {
    return keys.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(keys.split(",")));
  }

  public Panel getPanel() {
    return panel;
  }

  /** The draft for which it is made, or {@code null}. */
  public Proposal getProposal() {
    return proposal;
  }

  public String getOwner() {
    return owner;
  }

  public String getTitle() {
    return title;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Grows each time something else is asked. */
  public int getRevision() {
    return revision;
  }

  /** What the last search proved; {@code null} before. */
  public StudyOutcome getOutcome() {
    return outcome;
  }

  public Instant getFoundAt() {
    return foundAt;
  }

  /** Digest of all that the last search looked at. */
  public String getDigest() {
    return digest;
  }
}
