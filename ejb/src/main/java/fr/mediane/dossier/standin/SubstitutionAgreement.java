package fr.mediane.dossier.standin;

import fr.mediane.dossier.DossierParty;
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

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private AgreementMeans means;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  protected SubstitutionAgreement() {}

  /** A party who was told. */
  SubstitutionAgreement(Substitution substitution, DossierParty party, LocalDate informedOn) {
    this.substitution = Objects.requireNonNull(substitution);
    this.party = Objects.requireNonNull(party);
    this.informedOn = Objects.requireNonNull(informedOn);
  }

  /**
   * The party agrees, for the first time or again.
   *
   * @param by by what writing
   */
  void agree(LocalDate on, AgreementMeans by) {
    agreedOn = Objects.requireNonNull(on);
    means = Objects.requireNonNull(by);
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

  /**
   * By what writing the party agreed; {@code null} before, and for what was recorded without it.
   */
  public AgreementMeans getMeans() {
    return means;
  }

  public LocalDate getWithdrawnOn() {
    return withdrawnOn;
  }
}
