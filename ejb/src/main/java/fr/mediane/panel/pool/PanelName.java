package fr.mediane.panel.pool;

import fr.mediane.regulation.PanelKind;
import java.io.Serializable;

/**
 * An instance, as lists and forms name it.
 *
 * @param id identity
 * @param code short code that stands in addresses
 * @param name name
 * @param kind regional, Outre-mer or national
 */
public record PanelName(Long id, String code, String name, PanelKind kind) implements Serializable {

  /** Whether the ministers appoint its members. */
  public boolean isMinisterial() {
    return kind != PanelKind.REGIONAL;
  }

  /** Whether its candidates apply for a zone of Outre-mer. */
  public boolean hasZones() {
    return kind == PanelKind.OVERSEAS;
  }
}
