package fr.mediane.network;

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

/** A legal entity of FINESS (EJ), which tells whether its establishments are public. */
@Entity
@Table(name = "legal_entity")
public class LegalEntity extends StoredEntity {

  @Column(nullable = false, length = 9)
  private String finess;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(name = "legal_status", length = 4)
  private String legalStatus;

  @Column(name = "legal_status_label", length = 120)
  private String legalStatusLabel;

  @Column(name = "public_status")
  private Boolean publicStatus;

  @Column(length = 9)
  private String siren;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "departement_code")
  private Departement departement;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private EstablishmentSource source;

  @Column(name = "source_date")
  private LocalDate sourceDate;

  @Column(nullable = false, length = 64)
  private String fingerprint;

  protected LegalEntity() {}

  /** A legal entity, to be described. */
  public LegalEntity(String finess) {
    this.finess = finess;
  }

  /**
   * Takes what the extraction says now.
   *
   * @param publicStatus {@code null} when the extraction does not tell
   * @param fingerprint digest of what the extraction says, 64 hexadecimal characters
   */
  public void describe(
      String name,
      String legalStatus,
      String legalStatusLabel,
      Boolean publicStatus,
      String siren,
      Departement departement,
      String fingerprint) {
    this.name = name;
    this.legalStatus = legalStatus;
    this.legalStatusLabel = legalStatusLabel;
    this.publicStatus = publicStatus;
    this.siren = siren;
    this.departement = departement;
    this.source = EstablishmentSource.FINESS;
    this.fingerprint = fingerprint;
  }

  public String getFiness() {
    return finess;
  }

  public String getName() {
    return name;
  }

  public String getLegalStatus() {
    return legalStatus;
  }

  public String getLegalStatusLabel() {
    return legalStatusLabel;
  }

  /** {@code null} when the extraction does not tell. */
  public Boolean getPublicStatus() {
    return publicStatus;
  }

  public String getSiren() {
    return siren;
  }

  public Departement getDepartement() {
    return departement;
  }

  public EstablishmentSource getSource() {
    return source;
  }

  public LocalDate getSourceDate() {
    return sourceDate;
  }

  /** Digest of the imported line. */
  public String getFingerprint() {
    return fingerprint;
  }
}
