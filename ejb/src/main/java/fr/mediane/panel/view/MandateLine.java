package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A mandate as read, with what is shown of its holder and of its act. The fields that the database
 * may leave empty are {@code null} here.
 *
 * @param endsOn last day granted by the act, included
 * @param endedOn last day when it ended early
 * @param superseded whether a correct entry replaced this one, which then never counts
 * @param category label of the category of professions
 * @param actSignedOn date of the act that grants it
 */
public record MandateLine(
    Long id,
    Long panelId,
    int seat,
    OverseasZone zone,
    Long personId,
    Civility civility,
    String lastName,
    String firstName,
    String profession,
    String category,
    Sector sector,
    String establishment,
    String departement,
    MandateNature nature,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate endedOn,
    EndReason endReason,
    boolean extended,
    boolean countsAsRenewal,
    Long supersededById,
    Long actId,
    String actNumber,
    LocalDate actSignedOn)
    implements Serializable {

  /** Civility when recorded, first name and last name. */
  public String fullName() {
    return Names.full(civility, firstName, lastName);
  }

  /** Whether a correct entry replaced this one. */
  public boolean superseded() {
    return supersededById != null;
  }

  /** Last day held or planned; an extension does not move it. */
  public LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** French name of the zone, empty outside of Outre-mer. */
  public String zoneLabel() {
    return zone == null ? "" : zone.label();
  }

  SeatTerm toSeatTerm() {
    return new SeatTerm(
        id.toString(), personId.toString(), seat, startsOn, endsOn, endedOn, extended);
  }

  PastMandate toPastMandate(String panelCode) {
    return new PastMandate(panelCode, PanelFunction.MEMBER, startsOn, lastDay(), countsAsRenewal);
  }
}
