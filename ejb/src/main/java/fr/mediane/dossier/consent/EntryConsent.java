package fr.mediane.dossier.consent;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
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

/**
 * One decision of a party about entering mediation (Charter art. 9). The history of a party is all
 * its lines; the latest one holds.
 */
@Entity
@Table(name = "entry_consent")
public class EntryConsent extends StoredEntity {

  @SealedBy
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "party_id", nullable = false)
  private DossierParty party;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ConsentDecision decision;

  @Column(name = "decided_on", nullable = false)
  private LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ConsentMeans means;

  @Column(name = "piece_id")
  private Long pieceId;

  @Column(name = "original_place")
  private SealedText originalPlace;

  @Column(name = "attorney_id")
  private Long attorneyId;

  @Column(name = "recorded_by", nullable = false, length = 200)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected EntryConsent() {}

  /**
   * A decision.
   *
   * @param party whose
   * @param input when, how and with what proof
   * @param recordedBy name of the person who records it
   */
  public EntryConsent(
      DossierParty party,
      ConsentDecision decision,
      ConsentInput input,
      String recordedBy,
      Instant recordedAt) {
    this.dossier = party.getDossier();
    this.party = party;
    this.decision = Objects.requireNonNull(decision);
    this.decidedOn = Objects.requireNonNull(input.on());
    this.means = Objects.requireNonNull(input.means());
    this.pieceId = input.pieceId();
    this.attorneyId = input.attorneyId();
    this.recordedBy = Objects.requireNonNull(recordedBy);
    this.recordedAt = Objects.requireNonNull(recordedAt);
  }

  /** Keeps where the signed original is, sealed under {@link #placePurpose()}. */
  void originalAt(SealedText sealedPlace) {
    originalPlace = Objects.requireNonNull(sealedPlace);
  }

  /** The name under which that place is sealed. Part of what is stored: never to be changed. */
  String placePurpose() {
    return "consent.original/" + getId();
  }

  public Dossier getDossier() {
    return dossier;
  }

  public DossierParty getParty() {
    return party;
  }

  public ConsentDecision getDecision() {
    return decision;
  }

  /** Day of the signature or of the declaration. */
  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public ConsentMeans getMeans() {
    return means;
  }

  /** The piece that proves it; {@code null} when none was put in the dossier. */
  public Long getPieceId() {
    return pieceId;
  }

  /** Where the signed original is kept, sealed; {@code null} when a piece proves it, or nothing. */
  SealedText getOriginalPlace() {
    return originalPlace;
  }

  /** The power of attorney of who signed for the party; {@code null} when the party itself did. */
  public Long getAttorneyId() {
    return attorneyId;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }
}
