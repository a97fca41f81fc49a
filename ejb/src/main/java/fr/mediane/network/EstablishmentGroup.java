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
import java.util.Objects;

/** A group of establishments: a GHT or a common direction (direction commune). */
@Entity
@Table(name = "establishment_group")
public class EstablishmentGroup extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private GroupKind kind;

  @Column(nullable = false, length = 20)
  private String code;

  @Column(name = "national_code", length = 10)
  private String nationalCode;

  @Column(nullable = false, length = 200)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "region_code")
  private Region region;

  protected EstablishmentGroup() {}

  /** A group; its code is unique among the groups of its kind. */
  public EstablishmentGroup(
      GroupKind kind, String code, String nationalCode, String name, Region region) {
    this.kind = kind;
    this.code = code;
    this.nationalCode = nationalCode;
    this.name = name;
    this.region = region;
  }

  /** Gives the group another name, as the list of groups or a person says it. */
  public void rename(String newName) {
    this.name = newName;
  }

  /** Takes what the national list says now. Answers whether anything changed. */
  public boolean describe(String newNationalCode, String newName, Region newRegion) {
    boolean same =
        Objects.equals(nationalCode, newNationalCode)
            && name.equals(newName)
            && Objects.equals(region, newRegion);
    this.nationalCode = newNationalCode;
    this.name = newName;
    this.region = newRegion;
    return !same;
  }

  public GroupKind getKind() {
    return kind;
  }

  public String getCode() {
    return code;
  }

  public String getNationalCode() {
    return nationalCode;
  }

  public String getName() {
    return name;
  }

  public Region getRegion() {
    return region;
  }
}
