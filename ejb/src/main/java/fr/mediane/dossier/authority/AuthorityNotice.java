package fr.mediane.dossier.authority;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Identity;
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

/** An authority that was told that a saisine exists, and when. */
@Entity
@Table(name = "authority_notice")
public class AuthorityNotice extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AuthorityKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "establishment_id", nullable = false)
  private Establishment establishment;

  @Column(name = "party_rank", nullable = false)
  private int partyRank;

  @Column private SealedText addressee;

  @Column(name = "informed_on", nullable = false)
  private LocalDate informedOn;

  protected AuthorityNotice() {}

  /**
   * An information given.
   *
   * @param partyRank see {@link AuthorityKey}
   * @param addressee the holder of the office, an {@link Identity} sealed under {@link #purpose};
   *     {@code null} when not known
   */
  public AuthorityNotice(
      Dossier dossier,
      AuthorityKind kind,
      Establishment establishment,
      int partyRank,
      SealedText addressee,
      LocalDate informedOn) {
    this.dossier = Objects.requireNonNull(dossier);
    this.kind = Objects.requireNonNull(kind);
    this.establishment = Objects.requireNonNull(establishment);
    this.partyRank = partyRank;
    this.addressee = addressee;
    this.informedOn = Objects.requireNonNull(informedOn);
  }

  /** The purpose under which the addressee of an authority is sealed. Never renamed. */
  public static String purpose(AuthorityKey key) {
    return "authority.addressee/" + key.text();
  }

  /** Which authority of the dossier. */
  public AuthorityKey key() {
    return new AuthorityKey(kind, establishment.getFiness(), partyRank);
  }

  public Dossier getDossier() {
    return dossier;
  }

  public AuthorityKind getKind() {
    return kind;
  }

  public Establishment getEstablishment() {
    return establishment;
  }

  public int getPartyRank() {
    return partyRank;
  }

  public SealedText getAddressee() {
    return addressee;
  }

  public LocalDate getInformedOn() {
    return informedOn;
  }
}
