package fr.mediane.network;

import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.Sector;
import fr.mediane.text.SearchKey;
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
  @Column(length = 15)
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

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private EstablishmentSource source;

  @Column(name = "source_date")
  private LocalDate sourceDate;

  @Column(nullable = false, length = 64)
  private String fingerprint;

  protected Establishment() {}

  /**
   * An establishment as a source describes it.
   *
   * @param finess nine characters, unique
   * @param sourceDate last change in the source; {@code null} when it does not tell
   * @param fingerprint digest of what the source says, 64 hexadecimal characters
   */
  public Establishment(
      String finess,
      Departement departement,
      EstablishmentFacts facts,
      EstablishmentSource source,
      LocalDate sourceDate,
      String fingerprint) {
    this.finess = finess;
    describe(departement, facts, source, sourceDate, fingerprint);
  }

  /**
   * Takes what a source says now. A fact on which the source is silent keeps the value it had.
   *
   * @param sourceDate last change in the source; {@code null} when it does not tell
   * @param fingerprint digest of what the source says
   */
  public void describe(
      Departement departement,
      EstablishmentFacts facts,
      EstablishmentSource source,
      LocalDate sourceDate,
      String fingerprint) {
    this.departement = departement;
    this.name = facts.name();
    this.legalFiness = known(facts.legalFiness(), legalFiness);
    this.categoryCode = known(facts.categoryCode(), categoryCode);
    this.categoryLabel = known(facts.categoryLabel(), categoryLabel);
    this.sector = known(facts.sector(), sector);
    this.legalStatus = known(facts.legalStatus(), legalStatus);
    this.siret = known(facts.siret(), siret);
    this.siren = known(facts.siren(), siren);
    this.communeCode = known(facts.communeCode(), communeCode);
    this.communeName = known(facts.communeName(), communeName);
    this.address = known(facts.address(), address);
    this.postalCode = known(facts.postalCode(), postalCode);
    this.phone = known(facts.phone(), phone);
    this.openedOn = known(facts.openedOn(), openedOn);
    this.searchKey = SearchKey.of(400, name, facts.longName(), communeName, finess);
    this.source = source;
    this.sourceDate = sourceDate;
    this.fingerprint = fingerprint;
  }

  private static <T> T known(T told, T before) {
    return told == null ? before : told;
  }

  /** Says the sector, where the nomenclature does not. */
  public void belongsTo(Sector told) {
    this.sector = told;
  }

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

  /** {@code null} when neither the source nor a person has said it. */
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

  public EstablishmentSource getSource() {
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
