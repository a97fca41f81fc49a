package fr.mediane.panel.act;

import fr.mediane.network.Civility;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A mandate in a list.
 *
 * @param id identity
 * @param seat number of the seat
 * @param zone zone of the seat in the Outre-mer instance, else {@code null}
 * @param civility civility of the person, {@code null} when not recorded
 * @param firstName first name
 * @param lastName family name
 * @param profession profession as recorded, else the category of the charter; {@code null} when
 *     neither is known
 * @param nature what the act did
 * @param startsOn first day
 * @param endsOn last day granted
 * @param endedOn last day when it ended early, else {@code null}
 * @param extended whether the holder stays until replaced
 * @param superseded whether the entry was corrected since
 */
public record MandateRow(
    Long id,
    int seat,
    OverseasZone zone,
    Civility civility,
    String firstName,
    String lastName,
    String profession,
    MandateNature nature,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate endedOn,
    boolean extended,
    boolean superseded)
    implements Serializable {

  /** Civility, first name and family name. */
  public String fullName() {
    return (civility == null ? "" : civility.label() + "\u00a0") + firstName + " " + lastName;
  }

  /** Last day really held or planned. */
  public LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** First and last day, in figures; a mandate ended before its first day never began. */
  public String period() {
    return lastDay().isBefore(startsOn)
        ? ActTexts.get("mandate.neverBegan")
        : ActTexts.get(
            "mandate.period", FrenchText.shortDate(startsOn), FrenchText.shortDate(lastDay()));
  }

  /** What the act did, in French. */
  public String natureLabel() {
    return ActTexts.label(nature);
  }

  /** Name of the seat. */
  public String seatLabel() {
    return RosterAssembler.seatName(seat, zone);
  }
}
