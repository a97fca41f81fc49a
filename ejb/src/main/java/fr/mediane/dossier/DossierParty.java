package fr.mediane.dossier;

import fr.mediane.dossier.seal.SealedText;
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

/** A party to a dossier: identity sealed, categories in clear. */
@Entity
@Table(name = "dossier_party")
public class DossierParty extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(name = "rank", nullable = false)
  private int rank;

  @Column private SealedText identity;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 25)
  private PartyStatus status;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 25)
  private PartyProfession profession;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private PartyRole role;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "establishment_id", nullable = false)
  private Establishment establishment;

  @Column(nullable = false)
  private boolean placement;

  @Column private SealedText school;

  @Column(name = "is_referrer", nullable = false)
  private boolean referrer;

  @Column(name = "is_director", nullable = false)
  private boolean director;

  @Column(name = "is_management", nullable = false)
  private boolean management;

  @Column(name = "informed_on")
  private LocalDate informedOn;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  protected DossierParty() {}

  /** A party; its identity is sealed and given by {@link #identify}. */
  public DossierParty(PartyFacts facts, Establishment establishment) {
    describe(facts, establishment);
  }

  /** Records or corrects the categories and the establishment. */
  public final void describe(PartyFacts facts, Establishment place) {
    status = Objects.requireNonNull(facts.status());
    profession = Objects.requireNonNull(facts.profession());
    role = Objects.requireNonNull(facts.role());
    placement = facts.placement();
    referrer = facts.referrer();
    director = facts.director();
    management = facts.management();
    establishment = Objects.requireNonNull(place);
  }

  /** Records who the party is, and the school of a student, both sealed. */
  public void identify(SealedText newIdentity, SealedText newSchool) {
    identity = newIdentity;
    school = newSchool;
  }

  /** Records the day on which the party was told that a dossier exists. */
  public void informed(LocalDate on) {
    informedOn = on;
  }

  /** Records the day on which the party agreed that all seize the national mediator together. */
  public void agreedToRefer(LocalDate on) {
    agreedOn = on;
  }

  /** Day of the agreement to seize together; {@code null} when the party gave none. */
  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  void attachTo(Dossier parent, int newRank) {
    dossier = parent;
    rank = newRank;
  }

  /** The categories in clear. */
  public PartyFacts facts() {
    return new PartyFacts(status, profession, role, placement, referrer, director, management);
  }

  public Dossier getDossier() {
    return dossier;
  }

  /** Order among the parties, from 1; never given twice in a dossier. */
  public int getRank() {
    return rank;
  }

  /** An {@link Identity}, sealed. */
  public SealedText getIdentity() {
    return identity;
  }

  public PartyStatus getStatus() {
    return status;
  }

  public PartyProfession getProfession() {
    return profession;
  }

  public PartyRole getRole() {
    return role;
  }

  public Establishment getEstablishment() {
    return establishment;
  }

  public boolean isPlacement() {
    return placement;
  }

  /** Name of the school or university unit of a student, sealed; {@code null} when none. */
  public SealedText getSchool() {
    return school;
  }

  public boolean isReferrer() {
    return referrer;
  }

  public boolean isDirector() {
    return director;
  }

  public boolean isManagement() {
    return management;
  }

  public LocalDate getInformedOn() {
    return informedOn;
  }
}
