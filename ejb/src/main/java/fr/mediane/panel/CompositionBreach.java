package fr.mediane.panel;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A hard rule that the composition in force of an instance does not keep: opened the day it is
 * seen, closed the day it is mended, never erased.
 */
@Entity
@Table(name = "composition_breach")
public class CompositionBreach extends StoredEntity {

  private static final int EXPLANATION_LENGTH = 2000;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Column(name = "rule_id", nullable = false, length = 60)
  private String ruleId;

  @Column(nullable = false)
  private LocalDate since;

  private LocalDate until;

  @Column(nullable = false, length = EXPLANATION_LENGTH)
  private String explanation;

  protected CompositionBreach() {}

  /** A breach seen on a day. */
  public CompositionBreach(Panel panel, String ruleId, LocalDate since, String explanation) {
    this.panel = Objects.requireNonNull(panel);
    this.ruleId = Objects.requireNonNull(ruleId);
    this.since = Objects.requireNonNull(since);
    explain(explanation);
  }

  /** Says what is found now: the same rule may be broken by more or fewer people than before. */
  public void explain(String found) {
    explanation =
        found.length() <= EXPLANATION_LENGTH ? found : found.substring(0, EXPLANATION_LENGTH);
  }

  /** Closes the record: from that day the rule is kept again. */
  public void mendedOn(LocalDate day) {
    until = Objects.requireNonNull(day);
  }

  public Panel getPanel() {
    return panel;
  }

  /** Identifier of the rule broken. */
  public String getRuleId() {
    return ruleId;
  }

  /** Day on which it was seen. */
  public LocalDate getSince() {
    return since;
  }

  /** First day on which the rule was kept again; {@code null} while the breach lasts. */
  public LocalDate getUntil() {
    return until;
  }

  /** What was found, in French. */
  public String getExplanation() {
    return explanation;
  }
}
