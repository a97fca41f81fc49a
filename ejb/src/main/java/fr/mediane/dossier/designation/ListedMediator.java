package fr.mediane.dossier.designation;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A mediator of the list of article 5 (decree 2023-326), from a day to another. */
@Entity
@Table(name = "listed_mediator")
public class ListedMediator extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Column(name = "in_on", nullable = false)
  private LocalDate inOn;

  @Column(name = "out_on")
  private LocalDate outOn;

  protected ListedMediator() {}

  /** Somebody enters the list. */
  public ListedMediator(Person person, Panel panel, LocalDate inOn) {
    this.person = Objects.requireNonNull(person);
    this.panel = Objects.requireNonNull(panel);
    this.inOn = Objects.requireNonNull(inOn);
  }

  /** Leaves the list: the last day on it. */
  public void remove(LocalDate lastDay) {
    outOn = Objects.requireNonNull(lastDay);
  }

  public Person getPerson() {
    return person;
  }

  public Panel getPanel() {
    return panel;
  }

  public LocalDate getInOn() {
    return inOn;
  }

  /** Last day on the list; {@code null} while on it. */
  public LocalDate getOutOn() {
    return outOn;
  }
}
