package fr.mediane.network;

import fr.mediane.regulation.OverseasZone;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A département or an overseas collectivity of art. 8, under its INSEE code. Reference data. */
@Entity
@Cacheable
@Table(name = "departement")
public class Departement {

  @Id
  @Column(length = 3)
  private String code;

  @Column(nullable = false, length = 80)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "region_code")
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "territory_id", nullable = false)
  private Territory territory;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private OverseasZone zone;

  protected Departement() {}

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** The region; {@code null} for the collectivities that belong to none. */
  public Region getRegion() {
    return region;
  }

  public Territory getTerritory() {
    return territory;
  }

  /** The zone of Outre-mer (art. 8); {@code null} in metropolitan France. */
  public OverseasZone getZone() {
    return zone;
  }
}
