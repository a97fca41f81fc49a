package fr.mediane.dossier.standin;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedBy;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody stands in for an absent mediator, on one dossier or on all those of an instance. It
 * opens a dossier only while it runs, and only when every party to it has agreed ({@link
 * fr.mediane.dossier.DossierScope} reads this table).
 */
@Entity
@Table(name = "substitution")
public class Substitution extends StoredEntity {

  @Column(name = "panel_id", nullable = false)
  private Long panelId;

  @Column(name = "dossier_id")
  private Long dossierId;

  @SealedBy
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "decided_in_id", nullable = false)
  private Dossier decidedIn;

  @Column(name = "account_id", nullable = false)
  private Long accountId;

  @Column(nullable = false)
  private SealedText motive;

  @Column(name = "starts_on", nullable = false)
  private LocalDate startsOn;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(name = "decided_on", nullable = false)
  private LocalDate decidedOn;

  @Column(name = "decided_by", nullable = false, length = 150)
  private String decidedBy;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  @Column(name = "revoked_by", length = 150)
  private String revokedBy;

  @OneToMany(mappedBy = "substitution", cascade = CascadeType.ALL)
  private List<SubstitutionAgreement> agreements = new ArrayList<>();

  protected Substitution() {}

  /**
   * A substitution; {@link #hold} gives the motive, sealed with the key of the dossier where it was
   * decided.
   *
   * @param decidedIn the dossier where it was decided
   * @param wholePanel whether it is for every dossier of the instance
   * @param accountId account of the substitute
   */
  Substitution(
      Dossier decidedIn,
      boolean wholePanel,
      Long accountId,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalDate decidedOn,
      String decidedBy) {
    this.decidedIn = Objects.requireNonNull(decidedIn);
    this.panelId = decidedIn.getPanel().getId();
    this.dossierId = wholePanel ? null : decidedIn.getId();
    this.accountId = Objects.requireNonNull(accountId);
    this.startsOn = Objects.requireNonNull(startsOn);
    this.endsOn = Objects.requireNonNull(endsOn);
    this.decidedOn = Objects.requireNonNull(decidedOn);
    this.decidedBy = Objects.requireNonNull(decidedBy);
  }

  /** Gives the motive, sealed. */
  void hold(SealedText sealedMotive) {
    motive = Objects.requireNonNull(sealedMotive);
  }

  /** Keeps what a party answers. */
  SubstitutionAgreement add(SubstitutionAgreement agreement) {
    agreements.add(agreement);
    return agreement;
  }

  /** Ends it: the dossiers close themselves to the substitute at once. */
  void revoke(LocalDate on, String by) {
    revokedOn = Objects.requireNonNull(on);
    revokedBy = Objects.requireNonNull(by);
  }

  /** Whether it runs on a day: both ends included, nothing once revoked. */
  public boolean runsOn(LocalDate day) {
    return revokedOn == null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** Whether it is for every dossier of the instance. */
  public boolean isWholePanel() {
    return dossierId == null;
  }

  /** What a party answered. */
  public Optional<SubstitutionAgreement> agreementOf(Long partyId) {
    return agreements.stream()
        .filter(agreement -> agreement.getParty().getId().equals(partyId))
        .findFirst();
  }

  public Long getPanelId() {
    return panelId;
  }

  /** {@code null} when it is for every dossier of the instance. */
  public Long getDossierId() {
    return dossierId;
  }

  /** The dossier with whose key the motive is sealed. */
  public Dossier getDecidedIn() {
    return decidedIn;
  }

  public Long getAccountId() {
    return accountId;
  }

  /** Sealed under {@link StandInPurposes#motive}. */
  public SealedText getMotive() {
    return motive;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public LocalDate getRevokedOn() {
    return revokedOn;
  }

  public String getRevokedBy() {
    return revokedBy;
  }

  public List<SubstitutionAgreement> getAgreements() {
    return Collections.unmodifiableList(agreements);
  }
}
