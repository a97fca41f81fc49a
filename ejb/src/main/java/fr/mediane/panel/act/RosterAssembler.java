package fr.mediane.panel.act;

import fr.mediane.document.RosterModel;
import fr.mediane.network.Civility;
import fr.mediane.network.Mediator;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.TermCalendar.Vacancy;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the roster of an instance on a day: every seat, its holder or its vacancy. */
@ApplicationScoped
public class RosterAssembler {

  @Inject private CompositionFactory compositions;
  @Inject private Acts acts;
  @Inject private VicePresidencies vicePresidencies;

  /**
   * The document.
   *
   * @param date day on which the composition is read, past or to come
   * @throws fr.mediane.regulation.RegulationNotInForceException before the decree
   */
  RosterModel write(Panel panel, LocalDate date) {
    CompositionMaterial material = compositions.material(panel, List.of(), date);
    List<Person> members =
        material.sittingOn(date).stream()
            .map(mandate -> material.person(mandate.getPerson().getId()).orElseThrow())
            .toList();
    String name = DocumentLabels.within(panel.getName());
    return new RosterModel(
        "composition-" + DocumentLabels.fileName(panel.getCode()) + "-" + date,
        ActTexts.get("roster.title", name, FrenchText.longDate(date).replace(' ', '\u00a0')),
        ActTexts.get("roster.subject"),
        ActTexts.get("roster.author"),
        DocumentLabels.demonstration(),
        panel.getName(),
        date,
        acts.president(panel, date)
            .map(RosterAssembler::president)
            .orElse(ActTexts.get("roster.vacantPresidency")),
        vicePresidencies.inForceOn(panel, date).stream()
            .map(held -> held.getPerson().getFullName())
            .toList(),
        count(members, Civility.MME),
        count(members, Civility.M),
        seats(material, date));
  }

  private static List<RosterModel.Seat> seats(CompositionMaterial material, LocalDate date) {
    Map<Integer, Mandate> held =
        material.sittingOn(date).stream()
            .collect(Collectors.toMap(Mandate::getSeat, Function.identity()));
    Map<Integer, LocalDate> vacantSince =
        material.vacanciesOn(date).stream()
            .collect(Collectors.toMap(Vacancy::seatNumber, Vacancy::since));
    return material.inForceOn(date).seats().stream()
        .map(
            seat ->
                held.containsKey(seat.number())
                    ? heldSeat(seat, held.get(seat.number()), material, date)
                    : new RosterModel.Seat(
                        seatName(seat.number(), seat.zone()),
                        "",
                        "",
                        null,
                        null,
                        vacantSince.getOrDefault(seat.number(), date),
                        RosterModel.Deadline.NONE))
        .toList();
  }

  private static RosterModel.Seat heldSeat(
      Seat seat, Mandate mandate, CompositionMaterial material, LocalDate date) {
    Person person = material.person(mandate.getPerson().getId()).orElseThrow();
    return new RosterModel.Seat(
        seatName(seat.number(), seat.zone()),
        person.getFullName(),
        ActPerson.profession(person),
        mandate.getStartsOn(),
        mandate.lastDay(),
        null,
        RosterModel.Deadline.of(mandate.lastDay(), date));
  }

  /** The name of a seat: its number, and its zone in the Outre-mer instance. */
  static String seatName(int number, OverseasZone zone) {
    return zone == null
        ? ActTexts.get("roster.seat", number)
        : ActTexts.get("roster.zonedSeat", number, zone.label());
  }

  private static String president(Mediator mediator) {
    return ActTexts.get(
        "roster.president",
        mediator.getFullName(),
        ActTexts.get("president." + mediator.getCivility().name()));
  }

  private static int count(List<Person> members, Civility civility) {
    return (int) members.stream().filter(member -> member.getCivility() == civility).count();
  }
}
