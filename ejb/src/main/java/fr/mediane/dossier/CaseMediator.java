package fr.mediane.dossier;

import fr.mediane.panel.Person;
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

/** A mediator designated for a dossier (Charter art. 10): who, in what quality, from when. */
@Entity
@Table(name = "case_mediator")
public class CaseMediator extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private CaseMediatorSource source;

  @Column(nullable = false)
  private boolean certified;

  @Column(name = "designated_on", nullable = false)
  private LocalDate designatedOn;

  @Column(name = "challenge_until")
  private LocalDate challengeUntil;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason", length = 15)
  private CaseMediatorEnd endReason;

  protected CaseMediator() {}

  /**
   * A designation.
   *
   * @param certified whether the person holds a mediator's certificate on that day
   * @param challengeUntil last day to challenge; {@code null} until the parties are told
   */
  public CaseMediator(
      Person person,
      CaseMediatorSource source,
      boolean certified,
      LocalDate designatedOn,
      LocalDate challengeUntil) {
    this.person = Objects.requireNonNull(person);
    this.source = Objects.requireNonNull(source);
    this.certified = certified;
    this.designatedOn = Objects.requireNonNull(designatedOn);
    this.challengeUntil = challengeUntil;
  }

  /** The parties were told of the designation: last day to challenge. */
  public void challengeableUntil(LocalDate lastDay) {
    challengeUntil = Objects.requireNonNull(lastDay);
  }

  /** Ends the designation: the dossier closes itself to the person at once. */
  public void end(CaseMediatorEnd reason, LocalDate on) {
    endReason = Objects.requireNonNull(reason);
    endedOn = Objects.requireNonNull(on);
  }

  /** The dossier is taken up again where its closing had left it. */
  public void leadAgain() {
    endReason = null;
    endedOn = null;
  }

  void attachTo(Dossier parent) {
    dossier = parent;
  }

  /** Whether the person still leads. */
  public boolean isActive() {
    return endedOn == null;
  }

  /** Whether the person leads, or led until the dossier closed. */
  public boolean isLastToLead() {
    return isActive() || endReason == CaseMediatorEnd.CLOSED;
  }

  public Dossier getDossier() {
    return dossier;
  }

  public Person getPerson() {
    return person;
  }

  public CaseMediatorSource getSource() {
    return source;
  }

  public boolean isCertified() {
    return certified;
  }

  public LocalDate getDesignatedOn() {
    return designatedOn;
  }

  public LocalDate getChallengeUntil() {
    return challengeUntil;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public CaseMediatorEnd getEndReason() {
    return endReason;
  }
}
