package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.Set;

/** Invented mandates of one regional instance. */
public final class Lines {

  public static final AlertMonths ALERTS = new AlertMonths(6, 3, 1);

  public static final PanelHead HEAD =
      new PanelHead(
          4L,
          "GES",
          "Instance d’essai",
          PanelKind.REGIONAL,
          "Grand Est",
          "ARS Grand Est",
          Certainty.INFERRED,
          Civility.MME,
          "Jeanne",
          "Essai",
          LocalDate.of(2023, 9, 1),
          LocalDate.of(2026, 8, 31));

  private Lines() {}

  /** A mandate of a person on a seat. */
  public static MandateLine line(long id, int seat, long person, String start, String end) {
    return new MandateLine(
        id,
        4L,
        seat,
        null,
        person,
        person % 2 == 0 ? Civility.MME : Civility.M,
        "N" + person,
        "P",
        "Médecin",
        "Médecins",
        Sector.HOSPITAL,
        null,
        null,
        MandateNature.NEW,
        LocalDate.parse(start),
        LocalDate.parse(end),
        null,
        null,
        false,
        true,
        null,
        null,
        null,
        null);
  }

  /** The same, ended early. */
  static MandateLine ended(MandateLine line, String lastDay) {
    return changed(line, LocalDate.parse(lastDay), false, null);
  }

  /** The same, extended until replaced. */
  static MandateLine extended(MandateLine line) {
    return changed(line, null, true, null);
  }

  /** The same, superseded by a correct entry. */
  static MandateLine superseded(MandateLine line, long by) {
    return changed(line, null, false, by);
  }

  private static MandateLine changed(
      MandateLine line, LocalDate endedOn, boolean extended, Long supersededBy) {
    return new MandateLine(
        line.id(),
        line.panelId(),
        line.seat(),
        line.zone(),
        line.personId(),
        line.civility(),
        line.lastName(),
        line.firstName(),
        line.profession(),
        line.category(),
        line.sector(),
        line.establishment(),
        line.departement(),
        line.nature(),
        line.startsOn(),
        line.endsOn(),
        endedOn,
        endedOn == null ? null : EndReason.RESIGNATION,
        extended,
        true,
        supersededBy,
        null,
        null,
        null);
  }

  /** The composition on a date, under the version of the regulation in force that day. */
  public static Roster roster(PanelTerms terms, LocalDate date) {
    return Roster.on(
        HEAD,
        terms,
        date,
        new Roster.Lens(
            ReferenceRegulation.calendar().inForceOn(date),
            RenewalSettings.defaults(),
            ALERTS,
            Set.of()));
  }
}
