package fr.mediane.panel;

import fr.mediane.network.Establishment;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A declared tie of a person with an establishment: it will keep the person from its cases. */
@Entity
@Table(name = "tie")
public class Tie extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "establishment_id", nullable = false)
  private Establishment establishment;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private TieNature nature;

  @Column private LocalDate since;

  @Column private LocalDate until;

  @Column(length = 300)
  private String note;

  protected Tie() {}

  /**
   * A tie declared by a person.
   *
   * @param since first day, or {@code null} when not known
   * @param until last day, or {@code null} while it lasts
   * @param note what the person adds, or {@code null}
   */
  public Tie(
      Person person,
      Establishment establishment,
      TieNature nature,
      LocalDate since,
      LocalDate until,
      String note) {
    this.person = Objects.requireNonNull(person);
    this.establishment = Objects.requireNonNull(establishment);
    this.nature = Objects.requireNonNull(nature);
    this.since = since;
    this.until = until;
    this.note = note;
  }

  /** Ends the tie: {@code lastDay} is its last day. It stays on record. */
  public void end(LocalDate lastDay) {
    until = Objects.requireNonNull(lastDay);
  }

  public Person getPerson() {
    return person;
  }

  public Establishment getEstablishment() {
    return establishment;
  }

  public TieNature getNature() {
    return nature;
  }

  public LocalDate getSince() {
    return since;
  }

  public LocalDate getUntil() {
    return until;
  }

  public String getNote() {
    return note;
  }
}
