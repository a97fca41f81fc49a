package fr.mediane.dossier.standin;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.seal.SealedBy;
import fr.mediane.dossier.seal.SealedText;
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
import java.util.Objects;
import java.util.Set;

/**
 * A power given by a party to somebody who represents it: signed by both, for listed tasks, until a
 * day, revocable at any time. A new purpose needs a new power.
 */
@Entity
@Table(name = "power_of_attorney")
public class PowerOfAttorney extends StoredEntity {

  @SealedBy
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "party_id", nullable = false)
  private DossierParty party;

  @Column(nullable = false)
  private SealedText holder;

  @Enumerated(EnumType.STRING)
  @Column(name = "holder_quality", nullable = false, length = 20)
  private HolderQuality holderQuality;

  @Column(nullable = false)
  private SealedText object;

  @Column(nullable = false, length = 200)
  private String tasks;

  @Column(name = "data_allowed", nullable = false, length = 200)
  private String data;

  @Column(name = "starts_on", nullable = false)
  private LocalDate startsOn;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(name = "party_signed_on", nullable = false)
  private LocalDate partySignedOn;

  @Column(name = "holder_signed_on", nullable = false)
  private LocalDate holderSignedOn;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected PowerOfAttorney() {}

  /**
   * A power signed by both; {@link #hold} gives what is sealed, once its identity is known.
   *
   * @param power what was typed, checked
   */
  PowerOfAttorney(DossierParty party, PowerInput power, Instant at) {
    this.dossier = party.getDossier();
    this.party = party;
    this.holderQuality = power.quality();
    this.tasks = EnumNames.of(PowerTask.class, power.tasks());
    this.data = EnumNames.of(PowerData.class, power.data());
    this.startsOn = power.startsOn();
    this.endsOn = power.endsOn();
    this.partySignedOn = power.partySignedOn();
    this.holderSignedOn = power.holderSignedOn();
    this.recordedAt = Objects.requireNonNull(at);
  }

  /** Gives who holds it and what it is for, sealed. */
  void hold(SealedText sealedHolder, SealedText sealedObject) {
    holder = Objects.requireNonNull(sealedHolder);
    object = Objects.requireNonNull(sealedObject);
  }

  /** Ends the power: from that day on the holder does nothing more. */
  void revoke(LocalDate on, Instant at) {
    revokedOn = Objects.requireNonNull(on);
    revokedAt = Objects.requireNonNull(at);
  }

  /** What it allows and when. */
  public PowerTerm term() {
    return new PowerTerm(EnumNames.read(PowerTask.class, tasks), startsOn, endsOn, revokedOn);
  }

  /** What the holder may know. */
  public Set<PowerData> data() {
    return EnumNames.read(PowerData.class, data);
  }

  public Dossier getDossier() {
    return dossier;
  }

  public DossierParty getParty() {
    return party;
  }

  /** An {@link Identity}, sealed under {@link StandInPurposes#holder}. */
  public SealedText getHolder() {
    return holder;
  }

  public HolderQuality getHolderQuality() {
    return holderQuality;
  }

  /** Sealed under {@link StandInPurposes#object}. */
  public SealedText getObject() {
    return object;
  }

  public LocalDate getPartySignedOn() {
    return partySignedOn;
  }

  public LocalDate getHolderSignedOn() {
    return holderSignedOn;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public LocalDate getRevokedOn() {
    return revokedOn;
  }

  public Instant getRevokedAt() {
    return revokedAt;
  }
}
