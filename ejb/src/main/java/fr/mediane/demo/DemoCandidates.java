package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.door.CommandGateway;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Situation;
import fr.mediane.panel.imports.CandidateColumn;
import fr.mediane.panel.pool.CallDetails;
import fr.mediane.panel.pool.CandidacyDetails;
import fr.mediane.panel.pool.ImportCandidates;
import fr.mediane.panel.pool.OpenCall;
import fr.mediane.panel.pool.PersonDetails;
import fr.mediane.panel.pool.RegisterCandidate;
import fr.mediane.panel.pool.WithdrawCandidate;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.text.FrenchText;
import fr.mediane.time.ClockProducer;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The invented pool of the demonstration: about 400 people over the eleven instances, imported from
 * a file as a secretariat would, and the calls they answered. The same seed draws the same people.
 */
@ApplicationScoped
public class DemoCandidates {

  private static final long SEED = 20190828;
  private static final int BY_REGIONAL_PANEL = 36;
  private static final int BY_MINISTERIAL_PANEL = 27;

  private static final List<String> BODIES =
      List.of("Institut des médiateurs fictif", "Université d’exemple", "Cnam (exemple)");
  private static final List<String> TRAININGS =
      List.of(
          "Médiation : les fondamentaux",
          "Diplôme universitaire de médiation",
          "Conduite d’entretien et écoute active",
          "Gestion des conflits au travail");
  private static final List<String> AVAILABILITIES =
      List.of("Deux jours par mois", "Un jour par semaine", "Sur demande", "");

  @Inject private CommandGateway gateway;
  @Inject private DemoTerritories territories;
  @Inject private Clock clock;

  /**
   * Creates the pool of every instance.
   *
   * @param panels the instances, each with its territory
   */
  public void create(List<Panel> panels) {
    Random random = new Random(SEED);
    DemoPeople people = new DemoPeople(random);
    for (Panel panel : panels) {
      create(panel, people, random);
    }
  }

  private void create(Panel panel, DemoPeople people, Random random) {
    Actor author = DemoActors.officeOf(panel);
    LocalDate today = LegalTime.today(clock);
    LocalDate opened = today.minusMonths(14);
    Long closedCall =
        openCall(panel, author, "Renouvellement de l’instance", opened, opened.plusMonths(2));
    openCall(
        panel,
        author,
        "Élargissement du vivier aux secteurs social et médico-social",
        today.minusDays(20),
        today.plusDays(40));
    int count = panel.getKind() == PanelKind.REGIONAL ? BY_REGIONAL_PANEL : BY_MINISTERIAL_PANEL;
    List<String> lines = new ArrayList<>();
    List<String> departements = territories.departements(panel);
    List<String> establishments = territories.establishments(panel);
    for (int i = 0; i < count - 2; i++) {
      lines.add(line(people, random, departements, establishments, opened));
    }
    String file = CandidateColumn.template() + String.join("\r\n", lines);
    gateway.executeAs(
        author,
        moment(opened.plusMonths(2).plusDays(3)),
        new ImportCandidates(
            panel.getId(), closedCall, "candidatures.csv", file.getBytes(StandardCharsets.UTF_8)));
    registerByHand(panel, author, people, departements, today);
  }

  /** One person who gave no civility, and one who left the pool. */
  private void registerByHand(
      Panel panel, Actor author, DemoPeople people, List<String> departements, LocalDate today) {
    register(panel, author, people.next(), false, departements, today.minusDays(12));
    Long left = register(panel, author, people.next(), true, departements, today.minusMonths(8));
    gateway.executeAs(
        author,
        moment(today.minusMonths(2)),
        new WithdrawCandidate(
            left, 1, today.minusMonths(2), "A quitté la région et n’est plus disponible."));
  }

  private Long register(
      Panel panel,
      Actor author,
      DemoPeople.Invented person,
      boolean withCivility,
      List<String> departements,
      LocalDate on) {
    return gateway.executeAs(
        author,
        moment(on),
        new RegisterCandidate(
            panel.getId(),
            new PersonDetails(
                withCivility ? person.civility() : null,
                person.lastName(),
                person.firstName(),
                person.email(),
                null,
                person.category(),
                person.profession(),
                Situation.ACTIVE,
                person.sector(),
                null,
                departements.get(0),
                null,
                null,
                null),
            new CandidacyDetails(
                null,
                panel.getKind() == PanelKind.OVERSEAS ? OverseasZone.ATLANTIQUE_NORD : null,
                on),
            null,
            true));
  }

  private Long openCall(
      Panel panel, Actor author, String title, LocalDate opens, LocalDate closes) {
    return gateway.executeAs(
        author,
        moment(opens),
        new OpenCall(
            panel.getId(),
            new CallDetails(
                title,
                "Professionnels en activité, honoraires ou retraités des trois secteurs.\n"
                    + "Une formation à la médiation est appréciée, sans être exigée.",
                opens,
                closes)));
  }

  private static String line(
      DemoPeople people,
      Random random,
      List<String> departements,
      List<String> establishments,
      LocalDate opened) {
    DemoPeople.Invented person = people.next();
    boolean certified = random.nextInt(10) < 4;
    String departement = people.pick(departements);
    return String.join(
        ";",
        person.civility().label(),
        person.lastName(),
        person.firstName(),
        person.email(),
        String.format(Locale.ROOT, "0199%06d", random.nextInt(1_000_000)),
        person.category(),
        person.profession(),
        people.pick(List.of("en activité", "en activité", "honoraire", "retraité")),
        person.sector().label(),
        establishments.isEmpty() ? "" : people.pick(establishments),
        departement,
        establishments.isEmpty() || random.nextInt(3) > 0 ? "" : people.pick(establishments),
        certified ? people.pick(BODIES) : "",
        certified ? FrenchText.shortDate(opened.minusDays(random.nextInt(2_000))) : "",
        random.nextInt(10) < 6 ? people.pick(TRAININGS) : "",
        people.pick(AVAILABILITIES),
        "",
        FrenchText.shortDate(opened.plusDays(random.nextInt(60))));
  }

  private static Instant moment(LocalDate day) {
    return day.atTime(LocalTime.of(10, 0)).atZone(ClockProducer.PARIS).toInstant();
  }
}
