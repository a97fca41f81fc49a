package fr.mediane.dossier.standin;

import fr.mediane.dossier.DossierParty;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What one party knows and says of a substitution: told, agreed, withdrew. */
@Entity
@Table(name = "substitution_agreement")
public class SubstitutionAgreement extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "substitution_id", nullable = false)
  private Substitution substitution;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "party_id", nullable = false)
  private DossierParty party;

  @Column(name = "informed_on", nullable = false)
  private LocalDate informedOn;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  protected SubstitutionAgreement() {}

  /** A party who was told. */
  SubstitutionAgreement(Substitution substitution, DossierParty party, LocalDate informedOn) {
    this.substitution = Objects.requireNonNull(substitution);
    this.party = Objects.requireNonNull(party);
    this.informedOn = Objects.requireNonNull(informedOn);
  }

  /** The party agrees, for the first time or again. */
  void agree(LocalDate on) {
    agreedOn = Objects.requireNonNull(on);
    withdrawnOn = null;
  }

  /** The party agrees no more. */
  void withdraw(LocalDate on) {
    withdrawnOn = Objects.requireNonNull(on);
  }

  /** Whether the agreement holds. */
  public boolean isGiven() {
    return agreedOn != null && withdrawnOn == null;
  }

  public DossierParty getParty() {
    return party;
  }

  public LocalDate getInformedOn() {
    return informedOn;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public LocalDate getWithdrawnOn() {
    return withdrawnOn;
  }
}
