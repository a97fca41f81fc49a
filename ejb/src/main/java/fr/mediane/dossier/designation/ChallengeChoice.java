package fr.mediane.dossier.designation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a party does with its right to challenge (Charter art. 9). Used, it is used up for good: the
 * table refuses a second use. A waiver speaks of those designated that day, and ends with the next
 * designation.
 */
@Entity
@Table(name = "challenge_choice")
public class ChallengeChoice extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "party_id", nullable = false)
  private DossierParty party;

  @Column(nullable = false)
  private boolean used;

  @Column(name = "used_by_party_id")
  private Long usedByPartyId;

  @Column(name = "made_on", nullable = false)
  private LocalDate madeOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "recorded_by", nullable = false, length = 150)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected ChallengeChoice() {}

  private ChallengeChoice(
      DossierParty party, boolean used, LocalDate madeOn, String recordedBy, Instant recordedAt) {
    this.dossier = party.getDossier();
    this.party = party;
    this.used = used;
    this.usedByPartyId = used ? party.getId() : null;
    this.madeOn = Objects.requireNonNull(madeOn);
    this.recordedBy = Objects.requireNonNull(recordedBy);
    this.recordedAt = Objects.requireNonNull(recordedAt);
  }

  /** The party challenges: its only use of the right. */
  public static ChallengeChoice use(
      DossierParty party, LocalDate on, String recordedBy, Instant recordedAt) {
    return new ChallengeChoice(party, true, on, recordedBy, recordedAt);
  }

  /** The party says not to challenge those who are designated now. */
  public static ChallengeChoice waive(
      DossierParty party, LocalDate on, String recordedBy, Instant recordedAt) {
    return new ChallengeChoice(party, false, on, recordedBy, recordedAt);
  }

  /** Other persons are designated: a waiver no longer speaks of them. */
  void designationChanged(LocalDate on) {
    if (!used && endedOn == null) {
      endedOn = on.isBefore(madeOn) ? madeOn : on;
    }
  }

  public DossierParty getParty() {
    return party;
  }

  /** Whether the right was used; otherwise the party waived it. */
  public boolean isUsed() {
    return used;
  }

  /** Whether it still holds: a use always does. */
  public boolean isInForce() {
    return endedOn == null;
  }

  public LocalDate getMadeOn() {
    return madeOn;
  }
}
