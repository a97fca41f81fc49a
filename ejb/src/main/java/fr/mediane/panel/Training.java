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

/** A training a person followed. */
@Entity
@Table(name = "training")
public class Training extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(length = 150)
  private String body;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column private Integer hours;

  protected Training() {}

  /**
   * A training followed by a person.
   *
   * @param body the training body, or {@code null}
   * @param completedOn last day, or {@code null} when not known
   * @param hours duration, or {@code null} when not known
   */
  public Training(Person person, String title, String body, LocalDate completedOn, Integer hours) {
    this.person = Objects.requireNonNull(person);
    this.title = Objects.requireNonNull(title);
    this.body = body;
    this.completedOn = completedOn;
    this.hours = hours;
  }

  public Person getPerson() {
    return person;
  }

  public String getTitle() {
    return title;
  }

  /** The training body. */
  public String getBody() {
    return body;
  }

  public LocalDate getCompletedOn() {
    return completedOn;
  }

  public Integer getHours() {
    return hours;
  }
}
