package fr.mediane.dossier;

import fr.mediane.dossier.seal.SealedText;
import fr.mediane.network.Establishment;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the saisine says, as the dossier keeps it (décret 2019-897, art. 1, 2, 6 and 10). What is
 * narrative is sealed.
 */
@MappedSuperclass
public abstract class DossierReferral extends StoredEntity {

  @Column(name = "received_on", nullable = false)
  private LocalDate receivedOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private InterventionNature nature;

  @Enumerated(EnumType.STRING)
  @Column(name = "referrer_kind", nullable = false, length = 40)
  private ReferrerKind referrerKind;

  @Column private SealedText referrer;

  @Column private SealedText cosigner;

  @Column(name = "cosigned_on")
  private LocalDate cosignedOn;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "establishment_id", nullable = false)
  private Establishment establishment;

  @Enumerated(EnumType.STRING)
  @Column(name = "conflict_link", nullable = false, length = 15)
  private ConflictLink conflictLink;

  @Enumerated(EnumType.STRING)
  @Column(name = "conflict_scope", nullable = false, length = 15)
  private ConflictScope conflictScope;

  @Column private Integer intensity;

  @Column(name = "serious_harm")
  private Boolean seriousHarm;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_action", nullable = false, length = 10)
  private LegalAction legalAction;

  @Column private SealedText summary;

  @Column(name = "service_effect")
  private SealedText serviceEffect;

  @Column(name = "legal_action_note")
  private SealedText legalActionNote;

  @Column(name = "agreement_proof")
  private SealedText agreementProof;

  @Column(name = "companion_wished", nullable = false)
  private boolean companionWished;

  /** Keeps what the saisine says, the narrative apart. */
  final void record(Establishment place, ReferralFacts facts) {
    establishment = Objects.requireNonNull(place);
    receivedOn = facts.receivedOn();
    channel = facts.channel();
    nature = facts.nature();
    referrerKind = facts.referrerKind();
    conflictLink = facts.conflictLink();
    conflictScope = facts.conflictScope();
    intensity = facts.intensity();
    seriousHarm = facts.seriousHarm();
    legalAction = facts.legalAction();
    companionWished = facts.companionWished();
  }

  /** Records the sealed texts of the saisine; {@code null} for those that are empty. */
  public void narrate(SealedText newSummary, SealedText effect, SealedText legalNote) {
    summary = newSummary;
    serviceEffect = effect;
    legalActionNote = legalNote;
  }

  /**
   * Records what is declared of legal actions after the saisine.
   *
   * @param note all that was told of them, sealed; {@code null} when nothing was
   */
  public void declares(LegalAction action, SealedText note) {
    legalAction = Objects.requireNonNull(action);
    legalActionNote = note;
  }

  /** Records who seizes, sealed. */
  public void referredBy(SealedText identity) {
    referrer = identity;
  }

  /** Records the second signatory of a joint saisine, sealed, and the day of the signature. */
  public void cosignedBy(SealedText identity, LocalDate on) {
    cosigner = identity;
    cosignedOn = on;
  }

  /** Records how the formal agreement of all the parties is proved, sealed. */
  public void agreedBy(SealedText proof) {
    agreementProof = proof;
  }

  /** How the formal agreement of all the parties is proved, sealed; {@code null} when none. */
  public SealedText getAgreementProof() {
    return agreementProof;
  }

  /** Whether a joint saisine still lacks its second signature (art. 6, 3°). */
  public boolean lacksCosigner() {
    return referrerKind.isJoint() && cosignedOn == null;
  }

  /** Day 0 of the clock of article 6. */
  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public Channel getChannel() {
    return channel;
  }

  public InterventionNature getNature() {
    return nature;
  }

  public ReferrerKind getReferrerKind() {
    return referrerKind;
  }

  /** Who seizes: an {@link Identity}, sealed. */
  public SealedText getReferrer() {
    return referrer;
  }

  /** Who signs beside: an {@link Identity}, sealed; {@code null} when none. */
  public SealedText getCosigner() {
    return cosigner;
  }

  public LocalDate getCosignedOn() {
    return cosignedOn;
  }

  public Establishment getEstablishment() {
    return establishment;
  }

  public ConflictLink getConflictLink() {
    return conflictLink;
  }

  public ConflictScope getConflictScope() {
    return conflictScope;
  }

  /** From 1 to 4, as the mediator estimates it; {@code null} when not estimated. */
  public Integer getIntensity() {
    return intensity;
  }

  /** Whether the normal working of the service is seriously harmed; {@code null} when unknown. */
  public Boolean getSeriousHarm() {
    return seriousHarm;
  }

  public LegalAction getLegalAction() {
    return legalAction;
  }

  public SealedText getSummary() {
    return summary;
  }

  public SealedText getServiceEffect() {
    return serviceEffect;
  }

  public SealedText getLegalActionNote() {
    return legalActionNote;
  }

  public boolean isCompanionWished() {
    return companionWished;
  }
}
