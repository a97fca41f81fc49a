package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.PanelKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An instance and who presides it on a date.
 *
 * @param agency ARS that supports it; {@code null} at national level
 * @param agencyCertainty whether a source names that ARS; {@code null} at national level
 * @param presidentLastName {@code null}, as the other fields of the president, when nobody is in
 *     office on the date
 * @param presidentUntil last day of the president's term, included
 */
public record PanelHead(
    Long id,
    String code,
    String name,
    PanelKind kind,
    String territory,
    String agency,
    Certainty agencyCertainty,
    Civility presidentCivility,
    String presidentFirstName,
    String presidentLastName,
    LocalDate presidentSince,
    LocalDate presidentUntil)
    implements Serializable {

  /** Civility, first name and last name of the president; empty when nobody is in office. */
  public String president() {
    return presidentLastName == null
        ? ""
        : Names.full(presidentCivility, presidentFirstName, presidentLastName);
  }

  /** Whether the ministers appoint its members (art. 8 and 9). */
  public boolean ministerial() {
    return kind != PanelKind.REGIONAL;
  }

  /** Whether no source read names the ARS that supports it. */
  public boolean agencySupposed() {
    return agencyCertainty == Certainty.INFERRED;
  }

  /** French name of the kind. */
  public String kindLabel() {
    return kind.label();
  }
}
