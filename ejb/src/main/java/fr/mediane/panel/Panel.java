package fr.mediane.panel;

import fr.mediane.network.Territory;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.PanelKind;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * The instance of mediation beside a mediator (décret 2019-897, art. 5, 8 and 9). Its composition
 * is told by its mandates.
 */
@Entity
@Cacheable
@Table(name = "panel")
public class Panel extends StoredEntity {

  @Column(nullable = false, length = 10)
  private String code;

  @Column(nullable = false, length = 200)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private PanelKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "territory_id", nullable = false)
  private Territory territory;

  @Column(nullable = false)
  private int position;

  protected Panel() {}

  /** Whether the ministers appoint its members (art. 8 and 9). */
  public boolean isMinisterial() {
    return kind != PanelKind.REGIONAL;
  }

  public String getCode() {
    return code;
  }

  /** The code as the numbers of acts, sessions and dossiers write it: « BFC-CVL ». */
  public String getNumberCode() {
    return code.replace('_', '-');
  }

  public String getName() {
    return name;
  }

  public PanelKind getKind() {
    return kind;
  }

  public Territory getTerritory() {
    return territory;
  }

  /** Order of display. */
  public int getPosition() {
    return position;
  }
}
