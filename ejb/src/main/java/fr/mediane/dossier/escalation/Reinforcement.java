package fr.mediane.dossier.escalation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
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
 * The national team reinforces a region on one dossier: asked by the regional mediator, accepted by
 * the national one. The dossier opens to him from the acceptance to the end.
 */
@Entity
@Table(name = "reinforcement")
public class Reinforcement extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(nullable = false)
  private SealedText reason;

  @Column(name = "decided_on", nullable = false)
  private LocalDate decidedOn;

  @Column(name = "decided_by", nullable = false, length = 150)
  private String decidedBy;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "accepted_by", length = 150)
  private String acceptedBy;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_by", length = 150)
  private String endedBy;

  protected Reinforcement() {}

  /** A reinforcement asked for; {@link #hold} gives the reason. */
  Reinforcement(Dossier dossier, LocalDate decidedOn, String decidedBy) {
    this.dossier = Objects.requireNonNull(dossier);
    this.decidedOn = Objects.requireNonNull(decidedOn);
    this.decidedBy = Objects.requireNonNull(decidedBy);
  }

  /** Gives the reason, sealed. */
  void hold(SealedText sealedReason) {
    reason = Objects.requireNonNull(sealedReason);
  }

  /** The national mediator accepts: the dossier opens to him. */
  void accept(LocalDate on, String by) {
    acceptedOn = Objects.requireNonNull(on);
    acceptedBy = Objects.requireNonNull(by);
    dossier.reinforceFrom(on);
  }

  /** Declined, taken back or over: the dossier closes to the national mediator at once. */
  void end(LocalDate on, String by) {
    endedOn = Objects.requireNonNull(on);
    endedBy = Objects.requireNonNull(by);
    dossier.reinforceFrom(null);
  }

  public Dossier getDossier() {
    return dossier;
  }

  /** Sealed with the key of the dossier. */
  public SealedText getReason() {
    return reason;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public LocalDate getAcceptedOn() {
    return acceptedOn;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public boolean isAccepted() {
    return acceptedOn != null;
  }
}
