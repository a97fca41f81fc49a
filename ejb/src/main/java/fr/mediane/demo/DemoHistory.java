package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.demo.DemoDesk.Sitting;
import fr.mediane.door.Command;
import fr.mediane.door.CommandGateway;
import fr.mediane.panel.Panel;
import fr.mediane.panel.act.AppointMembers;
import fr.mediane.panel.act.ElectVicePresident;
import fr.mediane.panel.act.EndByIncompatibility;
import fr.mediane.panel.act.ResignMandate;
import fr.mediane.panel.proposal.GiveSeat;
import fr.mediane.panel.proposal.OpenProposal;
import fr.mediane.panel.proposal.OpenProposal.Start;
import fr.mediane.panel.proposal.PrepareProposal;
import fr.mediane.panel.proposal.ReturnProposal;
import fr.mediane.panel.proposal.SubmitProposal;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.regulation.PanelKind;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The past of one instance of the demonstration, played through the one door by those who would
 * have done it: acts every three years since 2020, then what is under way today.
 */
@ApplicationScoped
public class DemoHistory {

  private static final int TERM = 36;
  private static final LocalDate FIRST_POSSIBLE_ACT = LocalDate.of(2019, 12, 1);
  private static final String MOTIVE =
      "Motif de démonstration : les candidatures reçues n’ont pas permis mieux ; l’équilibre sera recherché au prochain renouvellement.";

  @Inject private CommandGateway gateway;
  @Inject private DemoDesk desk;

  /**
   * Plays the acts of an instance.
   *
   * @param monthsLeft months between today and the end of the present mandates
   * @param today date of the application's clock
   * @return how many compositions the instance has had
   */
  int play(Panel panel, int monthsLeft, LocalDate today) {
    LocalDate last = today.plusMonths(monthsLeft).minusMonths(TERM).plusDays(1);
    LocalDate first = last;
    while (!first.minusMonths(TERM).isBefore(FIRST_POSSIBLE_ACT)) {
      first = first.minusMonths(TERM);
    }
    Set<Long> served = new HashSet<>();
    int round = 0;
    for (LocalDate date = first;
        !date.isAfter(last);
        date = first.plusMonths((long) TERM * round)) {
      appoint(panel, date, served, round);
      round++;
    }
    return round;
  }

  /** The next composition, as a draft of the mediator. Answers its number. */
  String draft(Panel panel, int round, LocalDate date, LocalDate effectiveOn) {
    return compose(panel, date, effectiveOn, new HashSet<>(), round);
  }

  /** A proposal signed by the mediator and waiting for the authority's secretariat. */
  String submit(Panel panel, int round, LocalDate date, LocalDate effectiveOn) {
    String number = draft(panel, round, date, effectiveOn);
    sign(panel, number, date);
    return number;
  }

  /** A proposal whose act waits for its signature. */
  String prepare(Panel panel, int round, LocalDate date, LocalDate effectiveOn) {
    String number = submit(panel, round, date.minusDays(4), effectiveOn);
    prepareAct(panel, number, date);
    return number;
  }

  /** A proposal sent back to the mediator. */
  void sendBack(Panel panel, int round, LocalDate date, LocalDate effectiveOn, String motive) {
    String number = submit(panel, round, date.minusDays(6), effectiveOn);
    as(authority(panel), date, new ReturnProposal(number, desk.versionOf(number), motive));
  }

  /** A member resigns. */
  void resign(Panel panel, int seat, LocalDate lastDay) {
    Sitting leaving = sittingOn(panel, seat, lastDay);
    as(
        DemoActors.panelOffice(panel),
        lastDay,
        new ResignMandate(
            leaving.mandateId(),
            leaving.version(),
            lastDay,
            "Démission reçue par courrier (démonstration)."));
  }

  /** A member takes an office that cannot be combined with the mandate. */
  void endByIncompatibility(Panel panel, int seat, LocalDate lastDay) {
    Sitting leaving = sittingOn(panel, seat, lastDay);
    as(
        DemoActors.panelOffice(panel),
        lastDay,
        new EndByIncompatibility(
            leaving.mandateId(),
            leaving.version(),
            lastDay,
            "Nommée à la direction de l’agence (démonstration)."));
  }

  /** A member of the same sex takes the rest of the term of somebody who resigned. */
  void replace(Panel panel, int seat, LocalDate resignedOn, LocalDate date) {
    Sitting leaving = sittingOn(panel, seat, resignedOn);
    resign(panel, seat, resignedOn);
    String number =
        as(
            DemoActors.mediator(panel, desk.mediatorName(panel, date)),
            date,
            new OpenProposal(
                panel.getId(),
                Start.PRESENT,
                "Remplacement d’un membre démissionnaire",
                date,
                TERM));
    Set<Long> out =
        desk.sitting(panel, date).stream()
            .map(Sitting::personId)
            .collect(Collectors.toCollection(HashSet::new));
    out.add(leaving.personId());
    Long chosen = new DemoChoice(desk.pool(panel), out).next(leaving.female(), leaving.zone());
    as(
        DemoActors.mediator(panel, desk.mediatorName(panel, date)),
        date,
        new GiveSeat(
            number, desk.versionOf(number), seat, chosen, MandateNature.REPLACEMENT, false));
    sign(panel, number, date);
    prepareAct(panel, number, date);
    as(authority(panel), date, new AppointMembers(number, desk.versionOf(number)));
  }

  /** The instance elects the holder of a seat as its vice-president. */
  void elect(Panel panel, int seat, LocalDate since) {
    as(
        DemoActors.panelOffice(panel),
        since,
        new ElectVicePresident(sittingOn(panel, seat, since).mandateId(), since));
  }

  /** Does an act as somebody, in the middle of the working day. */
  <C extends Command<R>, R> R as(Actor actor, LocalDate date, C command) {
    return gateway.executeAs(
        actor, date.atTime(LocalTime.NOON).atZone(ClockProducer.PARIS).toInstant(), command);
  }

  Sitting sittingOn(Panel panel, int seat, LocalDate date) {
    return desk.sitting(panel, date).stream()
        .filter(member -> member.seat() == seat)
        .findFirst()
        .orElseThrow();
  }

  private void appoint(Panel panel, LocalDate date, Set<Long> served, int round) {
    String number = compose(panel, date.minusDays(20), date, served, round);
    sign(panel, number, date.minusDays(15));
    prepareAct(panel, number, date.minusDays(5));
    as(authority(panel), date, new AppointMembers(number, desk.versionOf(number)));
  }

  /**
   * Renews half of the sitting members, and twice those of the first two seats, then fills the
   * other seats from the pool, woman for woman and man for man; the first composition is drawn from
   * the pool alone.
   *
   * @param round how many compositions came before
   */
  private String compose(
      Panel panel, LocalDate date, LocalDate effectiveOn, Set<Long> served, int round) {
    Actor author = proposer(panel, date);
    List<Sitting> sitting = desk.sitting(panel, effectiveOn.minusDays(1));
    String title =
        sitting.isEmpty() ? "Première composition de l’instance" : "Renouvellement de l’instance";
    String number =
        as(author, date, new OpenProposal(panel.getId(), Start.EMPTY, title, effectiveOn, TERM));
    sitting.forEach(member -> served.add(member.personId()));
    DemoChoice choice = new DemoChoice(desk.pool(panel), served);
    int size = panel.getKind() == PanelKind.OVERSEAS ? 6 : 10;
    for (int seat = 1; seat <= size; seat++) {
      int place = seat;
      Sitting present =
          sitting.stream().filter(member -> member.seat() == place).findFirst().orElse(null);
      boolean renewed = present != null && (seat <= 2 ? round <= 2 : (seat + round) % 2 == 0);
      boolean female = present == null ? seat % 2 == 1 : present.female();
      Long person =
          renewed ? present.personId() : choice.next(female, DemoChoice.zoneOf(panel, seat));
      MandateNature nature = renewed ? MandateNature.RENEWAL : MandateNature.NEW;
      as(author, date, new GiveSeat(number, desk.versionOf(number), seat, person, nature, true));
      served.add(person);
    }
    return number;
  }

  private void sign(Panel panel, String number, LocalDate date) {
    Map<String, String> motives =
        desk.unanswered(number, date).stream()
            .collect(Collectors.toMap(rule -> rule, rule -> MOTIVE));
    as(proposer(panel, date), date, new SubmitProposal(number, desk.versionOf(number), motives));
  }

  private void prepareAct(Panel panel, String number, LocalDate date) {
    Actor office = panel.isMinisterial() ? DemoActors.ministers() : DemoActors.agencyOffice(panel);
    String place =
        panel.isMinisterial() ? "Paris" : panel.getTerritory().getSupportAgency().getCity();
    as(
        office,
        date,
        new PrepareProposal(
            number, desk.versionOf(number), place, "Dossier complet (démonstration)."));
  }

  private Actor proposer(Panel panel, LocalDate date) {
    return panel.isMinisterial()
        ? DemoActors.nationalMediator(desk.mediatorName(nationalPanel(), date))
        : DemoActors.mediator(panel, desk.mediatorName(panel, date));
  }

  private Actor authority(Panel panel) {
    return panel.isMinisterial() ? DemoActors.ministers() : DemoActors.director(panel);
  }

  private Panel nationalPanel() {
    return desk.panels().stream()
        .filter(panel -> panel.getKind() == PanelKind.NATIONAL)
        .findFirst()
        .orElseThrow();
  }
}
