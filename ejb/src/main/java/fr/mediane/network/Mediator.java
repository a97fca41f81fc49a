package fr.mediane.network;

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

/**
 * The term of office of a regional, interregional or national mediator (décret 2019-897, art. 4, 8
 * and 9).
 */
@Entity
@Table(name = "mediator")
public class Mediator extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "territory_id", nullable = false)
  private Territory territory;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 3)
  private Civility civility;

  @Column(name = "last_name", nullable = false, length = 80)
  private String lastName;

  @Column(name = "first_name", nullable = false, length = 80)
  private String firstName;

  @Column(length = 150)
  private String email;

  @Column(name = "certificate_body", length = 150)
  private String certificateBody;

  @Column(name = "certificate_on")
  private LocalDate certificateOn;

  @Column(name = "training_hours")
  private Integer trainingHours;

  @Column(name = "act_reference", length = 150)
  private String actReference;

  @Column(name = "starts_on", nullable = false)
  private LocalDate startsOn;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  /** The person of the pool, which is another capability: only its identity is known here. */
  @Column(name = "person_id")
  private Long personId;

  protected Mediator() {}

  /**
   * A term of office.
   *
   * @param endsOn last day of the term
   */
  public Mediator(
      Territory territory,
      Civility civility,
      String lastName,
      String firstName,
      String email,
      String certificateBody,
      LocalDate certificateOn,
      Integer trainingHours,
      String actReference,
      LocalDate startsOn,
      LocalDate endsOn) {
    this.territory = territory;
    this.civility = civility;
    this.lastName = lastName;
    this.firstName = firstName;
    this.email = email;
    this.certificateBody = certificateBody;
    this.certificateOn = certificateOn;
    this.trainingHours = trainingHours;
    this.actReference = actReference;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
  }

  /** Civility, first name and last name. */
  public String getFullName() {
    return civility.label() + "\u00a0" + firstName + " " + lastName;
  }

  /**
   * Ends the term early.
   *
   * @param lastDay last day in office, within the term
   */
  public void endOn(LocalDate lastDay) {
    this.endedOn = lastDay;
  }

  /**
   * Says which person of the pool the mediator is.
   *
   * @param person identity of that person; {@code null} when it is not established
   */
  public void isPerson(Long person) {
    this.personId = person;
  }

  /** Identity of the person of the pool; {@code null} when it is not established. */
  public Long getPersonId() {
    return personId;
  }

  /** Last day in office, early end included. */
  public LocalDate getLastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** Whether the term runs on that day. */
  public boolean isInOfficeOn(LocalDate date) {
    return !date.isBefore(startsOn) && !date.isAfter(getLastDay());
  }

  public Territory getTerritory() {
    return territory;
  }

  public Civility getCivility() {
    return civility;
  }

  public String getLastName() {
    return lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  public String getEmail() {
    return email;
  }

  public String getCertificateBody() {
    return certificateBody;
  }

  public LocalDate getCertificateOn() {
    return certificateOn;
  }

  public Integer getTrainingHours() {
    return trainingHours;
  }

  /** The ministers’ act of appointment. */
  public String getActReference() {
    return actReference;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  /** Last day of the term. */
  public LocalDate getEndsOn() {
    return endsOn;
  }

  /** Last day when it ended early. */
  public LocalDate getEndedOn() {
    return endedOn;
  }
}
