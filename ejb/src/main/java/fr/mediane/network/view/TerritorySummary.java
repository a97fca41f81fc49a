package fr.mediane.network.view;

import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.PanelKind;
import java.util.List;

/**
 * A territory of the network in a few facts.
 *
 * @param code stable code
 * @param name its name
 * @param kind kind of its instance
 * @param agency ARS that supports the instance; {@code null} at national level
 * @param certainty whether that is known or supposed
 * @param regions names of its regions
 * @param mediator the term that runs today; {@code null} when nobody is in office
 * @param establishments how many public establishments it counts
 */
public record TerritorySummary(
    String code,
    String name,
    PanelKind kind,
    String agency,
    Certainty certainty,
    List<String> regions,
    MediatorTerm mediator,
    long establishments) {

  /** Whether the agency is only supposed. */
  public boolean isAgencySupposed() {
    return agency != null && certainty == Certainty.INFERRED;
  }
}
