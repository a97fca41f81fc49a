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
 * A member elected vice-president by his instance, as its rules of procedure provide. It ends with
 * the mandate at the latest.
 */
@Entity
@Table(name = "vice_presidency")
public class VicePresidency extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Column(nullable = false)
  private LocalDate since;

  private LocalDate until;

  protected VicePresidency() {}

  /** A vice-presidency that begins on a day. */
  public VicePresidency(Panel panel, Person person, LocalDate since) {
    this.panel = Objects.requireNonNull(panel);
    this.person = Objects.requireNonNull(person);
    this.since = Objects.requireNonNull(since);
  }

  /** Ends it: {@code lastDay} is its last day. */
  public void end(LocalDate lastDay) {
    until = Objects.requireNonNull(lastDay);
  }

  /** Whether it runs on that day. */
  public boolean isInForceOn(LocalDate date) {
    return !date.isBefore(since) && (until == null || !date.isAfter(until));
  }

  public Panel getPanel() {
    return panel;
  }

  public Person getPerson() {
    return person;
  }

  public LocalDate getSince() {
    return since;
  }

  /** Last day; {@code null} while it runs. */
  public LocalDate getUntil() {
    return until;
  }
}
