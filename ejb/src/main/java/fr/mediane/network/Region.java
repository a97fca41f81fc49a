package fr.mediane.network;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An administrative region, under its INSEE code. Reference data. */
@Entity
@Cacheable
@Table(name = "region")
public class Region {

  @Id
  @Column(length = 3)
  private String code;

  @Column(nullable = false, length = 80)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "territory_id", nullable = false)
  private Territory territory;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  protected Region() {}

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public Territory getTerritory() {
    return territory;
  }

  /** The ARS of the region. */
  public Agency getAgency() {
    return agency;
  }
}
