package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A dated event in the life of an agreement. One table for all: the page of a dossier reads them in
 * one statement, and the figures count them by kind.
 */
@Entity
@Table(name = "agreement_event")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class AgreementEvent extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agreement_id", nullable = false)
  private MediationAgreement agreement;

  @Column(nullable = false)
  private int number;

  @Column(name = "happened_on", nullable = false)
  private LocalDate happenedOn;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, length = 60)
  private String recordedBy;

  protected AgreementEvent() {}

  /**
   * An event.
   *
   * @param number given by {@link MediationAgreement#nextEvent}
   * @param happenedOn the day it counts from
   * @param context who records it, and when
   */
  protected AgreementEvent(int number, LocalDate happenedOn, CommandContext context) {
    this.number = number;
    this.happenedOn = Objects.requireNonNull(happenedOn);
    this.recordedAt = context.at();
    this.recordedBy = context.actor().username();
  }

  void attachTo(MediationAgreement parent) {
    agreement = parent;
  }

  /** Order in the life of the agreement, from 1; never given twice. */
  public int getNumber() {
    return number;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public String getRecordedBy() {
    return recordedBy;
  }
}
