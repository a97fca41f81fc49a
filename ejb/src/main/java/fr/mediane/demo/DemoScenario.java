package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.panel.Panel;
import fr.mediane.panel.act.WatchCompositions;
import fr.mediane.panel.study.CopyStudy;
import fr.mediane.panel.study.OpenStudy;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the demonstration tells: eleven instances at different moments of their life. Terms end soon
 * here and later there, proposals wait at every step, one seat is vacant, one instance is in
 * breach.
 */
@ApplicationScoped
public class DemoScenario {

  /** Months left of the present mandates, by instance. */
  private static final Map<String, Integer> MONTHS_LEFT =
      Map.ofEntries(
          Map.entry("ARA", 2),
          Map.entry("BRE_PDL", 5),
          Map.entry("BFC_CVL", 14),
          Map.entry("GES", 1),
          Map.entry("HDF_NOR", 27),
          Map.entry("NAQ", 20),
          Map.entry("OCC", 8),
          Map.entry("PAC_COR", 31),
          Map.entry("IDF", 11),
          Map.entry("OUM", 4),
          Map.entry("NAT", 17));

  @Inject private DemoDesk desk;
  @Inject private DemoHistory history;
  @Inject private DemoTrainings trainings;

  /**
   * Plays the whole scenario.
   *
   * @param today date of the application's clock
   */
  void play(LocalDate today) {
    Map<String, Panel> panels = new LinkedHashMap<>();
    Map<String, Integer> rounds = new LinkedHashMap<>();
    for (Panel panel : desk.panels()) {
      panels.put(panel.getCode(), panel);
      rounds.put(panel.getCode(), history.play(panel, MONTHS_LEFT.get(panel.getCode()), today));
    }
    for (String code : List.of("IDF", "BFC_CVL", "NAT", "NAQ")) {
      history.elect(panels.get(code), 1, today.minusMonths(4));
    }
    history.replace(panels.get("HDF_NOR"), 6, today.minusMonths(5), today.minusMonths(3));
    history.resign(panels.get("OCC"), 4, today.minusDays(20));
    history.resign(panels.get("PAC_COR"), 3, today.minusMonths(2));
    history.endByIncompatibility(panels.get("PAC_COR"), 5, today.minusMonths(1));

    history.draft(
        panels.get("GES"), rounds.get("GES"), today.minusDays(12), endOf(panels.get("GES"), today));
    history.submit(
        panels.get("ARA"), rounds.get("ARA"), today.minusDays(8), endOf(panels.get("ARA"), today));
    history.prepare(
        panels.get("BRE_PDL"),
        rounds.get("BRE_PDL"),
        today.minusDays(3),
        endOf(panels.get("BRE_PDL"), today));
    history.sendBack(
        panels.get("IDF"),
        rounds.get("IDF"),
        today.minusDays(6),
        endOf(panels.get("IDF"), today),
        "Deux candidats relèvent du même établissement : préciser le motif ou proposer une autre personne (démonstration).");
    history.submit(
        panels.get("OUM"), rounds.get("OUM"), today.minusDays(10), endOf(panels.get("OUM"), today));
    history.as(DemoActors.administrator(), today, new WatchCompositions());
    study(panels.get("GES"), today);
    panels.values().forEach(panel -> trainings.play(panel, today));
  }

  /** A study of the mediator, and a copy to suppose something else; neither searched yet. */
  private void study(Panel panel, LocalDate today) {
    Actor mediator = DemoActors.mediator(panel, desk.mediatorName(panel, today));
    Long study =
        history.as(
            mediator,
            today,
            new OpenStudy(
                panel.getId(),
                null,
                "Prochaine composition (démonstration)",
                endOf(panel, today),
                36,
                Set.of()));
    history.as(mediator, today, new CopyStudy(study));
  }

  /** The people who get an account, each under the name he acted with. */
  List<Actor> people(LocalDate today) {
    List<Actor> people = new ArrayList<>();
    for (Panel panel : desk.panels()) {
      String mediator = desk.mediatorName(panel, today);
      if (panel.getKind() == PanelKind.NATIONAL) {
        people.add(DemoActors.nationalMediator(mediator));
        continue;
      }
      if (panel.getKind() == PanelKind.REGIONAL) {
        people.add(DemoActors.director(panel));
        people.add(DemoActors.agencyOffice(panel));
      }
      people.add(DemoActors.mediator(panel, mediator));
      people.add(DemoActors.panelOffice(panel));
      DemoDesk.Sitting member = history.sittingOn(panel, 2, today);
      people.add(DemoActors.member(panel, member.personId(), member.personName()));
    }
    people.add(DemoActors.ministers());
    people.add(DemoActors.administrator());
    return people;
  }

  private LocalDate endOf(Panel panel, LocalDate today) {
    return today.plusMonths(MONTHS_LEFT.get(panel.getCode())).plusDays(1);
  }
}
