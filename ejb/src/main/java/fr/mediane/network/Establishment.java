package fr.mediane.network;

import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.Sector;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A public health, social or medico-social establishment, under its FINESS number. */
@Entity
@Table(name = "establishment")
public class Establishment extends StoredEntity {

  @Column(nullable = false, length = 9)
  private String finess;

  @Column(name = "legal_finess", length = 9)
  private String legalFiness;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(name = "search_key", nullable = false, length = 400)
  private String searchKey;

  @Column(name = "category_code", length = 4)
  private String categoryCode;

  @Column(name = "category_label", length = 200)
  private String categoryLabel;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private Sector sector;

  @Column(name = "legal_status", length = 4)
  private String legalStatus;

  @Column(length = 14)
  private String siret;

  @Column(length = 9)
  private String siren;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "departement_code", nullable = false)
  private Departement departement;

  @Column(name = "commune_code", length = 5)
  private String communeCode;

  @Column(name = "commune_name", length = 80)
  private String communeName;

  @Column(length = 200)
  private String address;

  @Column(name = "postal_code", length = 5)
  private String postalCode;

  @Column(length = 20)
  private String phone;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(nullable = false, length = 30)
  private String source;

  @Column(name = "source_date")
  private LocalDate sourceDate;

  @Column(nullable = false, length = 64)
  private String fingerprint;

  protected Establishment() {}

  public String getFiness() {
    return finess;
  }

  public String getLegalFiness() {
    return legalFiness;
  }

  public String getName() {
    return name;
  }

  public String getCategoryCode() {
    return categoryCode;
  }

  public String getCategoryLabel() {
    return categoryLabel;
  }

  public Sector getSector() {
    return sector;
  }

  public String getLegalStatus() {
    return legalStatus;
  }

  public String getSiret() {
    return siret;
  }

  public String getSiren() {
    return siren;
  }

  public Departement getDepartement() {
    return departement;
  }

  public String getCommuneCode() {
    return communeCode;
  }

  public String getCommuneName() {
    return communeName;
  }

  public String getAddress() {
    return address;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public String getPhone() {
    return phone;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public String getSource() {
    return source;
  }

  public LocalDate getSourceDate() {
    return sourceDate;
  }

  /** Digest of the imported line: the same line imported again changes nothing. */
  public String getFingerprint() {
    return fingerprint;
  }
}
