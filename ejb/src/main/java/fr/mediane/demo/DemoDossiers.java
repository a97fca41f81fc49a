package fr.mediane.demo;

import fr.mediane.access.Account;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.demo.DemoReferrals.Place;
import fr.mediane.door.CommandGateway;
import fr.mediane.dossier.undertaking.SignUndertaking;
import fr.mediane.dossier.undertaking.UndertakingWording;
import fr.mediane.panel.Panel;
import fr.mediane.panel.pool.EstablishmentText;
import fr.mediane.regulation.Sector;
import fr.mediane.statistics.FreezeYear;
import fr.mediane.statistics.StatisticalScope;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dossiers of the demonstration, worked through the one door by the demonstration's people. */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDossiers {

  /** Code of the national instance. */
  static final String NATIONAL = "NAT";

  /**
   * System property: how many days of dossiers are played, those shown in every state apart; five
   * years when it is not set.
   */
  private static final String DAYS = "mediane.demo.days";

  private static final System.Logger LOG = System.getLogger(DemoDossiers.class.getName());
  private static final long SEED = 2019_897;

  /** How long the application has printed letters, in days: earlier ones were sent without it. */
  private static final int PAPER_DAYS = 30;

  /** How many past years are closed. */
  private static final int CLOSED_YEARS = 5;

  @PersistenceContext private EntityManager em;
  @Inject private CommandGateway gateway;
  @Inject private Clock clock;
  @Inject private DemoDesk desk;
  @Inject private DemoFiles files;
  @Inject private DemoPresidents presidents;
  @Inject private DemoRetention retention;
  @Inject private UndertakingWording undertakings;

  /**
   * Everybody who works on dossiers signs the undertaking; then five years of dossiers.
   *
   * @return how many acts were refused
   * @see DemoTimetable#play
   */
  public int play() {
    long began = System.nanoTime();
    LocalDate today = LegalTime.today(clock);
    DemoStage stage = stage(today);
    DemoTimetable timetable = new DemoTimetable(today.minusDays(1));
    Random random = new Random(SEED);
    Map<String, Panel> panels =
        desk.panels().stream().collect(Collectors.toMap(Panel::getCode, Function.identity()));
    LocalDate since = today.minusDays(Integer.getInteger(DAYS, DemoCases.FIVE_YEARS));
    DemoSessions sessions =
        new DemoSessions(
            timetable,
            stage,
            files,
            (panel, day) ->
                desk.sitting(panels.get(panel), day).stream()
                    .map(DemoDesk.Sitting::personId)
                    .toList(),
            since);
    DemoWorks works = new DemoWorks(files, stage, timetable, sessions, random);
    List<DemoCase> cases =
        new DemoCases(random, places(), today)
            .draw().stream().filter(drawn -> drawn.isPlayedSince(since)).toList();
    cases.forEach(drawn -> DemoStory.register(works, drawn, new Random(random.nextLong())));
    retention.plan(timetable, stage, today);
    new DemoStandIns(
            works, (place, on) -> presidents.tie(panels.get(DemoStandIns.NEIGHBOUR), place, on))
        .plan(today);
    planClosings(timetable, stage, today);
    int refusals = timetable.play();
    LOG.log(
        Level.INFO,
        "Demonstration: {0} dossiers, {1} acts in {2} s, {3} refused",
        cases.size(),
        stage.acts(),
        Duration.ofNanos(System.nanoTime() - began).toSeconds(),
        refusals);
    return refusals;
  }

  /** The national mediator closes each past year of the network in March of the next one. */
  private static void planClosings(DemoTimetable timetable, DemoStage stage, LocalDate today) {
    for (int back = CLOSED_YEARS; back > 0; back--) {
      int year = today.getYear() - back;
      timetable.add(
          LocalDate.of(year + 1, Month.MARCH, 1),
          on ->
              stage.act(
                  stage.mediator(NATIONAL),
                  on,
                  new FreezeYear(StatisticalScope.NETWORK_CODE, year, 0, null, true)));
    }
  }

  /** The people of the dossiers, each bound by an undertaking signed today. */
  private DemoStage stage(LocalDate today) {
    String words = undertakings.inForceOn(today).stored();
    Map<Role, Map<String, Actor>> cast = new EnumMap<>(Role.class);
    Map<Long, String> panels = panelCodes();
    for (Account account : accounts()) {
      Actor actor = account.toActor();
      if (actor.holds(Right.UNDERTAKING_SIGN)) {
        gateway.executeAs(actor, clock.instant(), new SignUndertaking(words, true));
      }
      cast.computeIfAbsent(actor.role(), role -> new HashMap<>())
          .put(panels.getOrDefault(actor.panelId(), NATIONAL), actor);
    }
    Map<String, Actor> mediators = new HashMap<>(cast.get(Role.REGIONAL_MEDIATOR));
    mediators.putAll(cast.get(Role.NATIONAL_MEDIATOR));
    return new DemoStage(
        gateway,
        mediators,
        cast.get(Role.PANEL_SECRETARIAT),
        cast.get(Role.MEMBER),
        cast.get(Role.MINISTERS_OFFICE).get(NATIONAL),
        cast.get(Role.ADMINISTRATOR).get(NATIONAL),
        today.minusDays(PAPER_DAYS));
  }

  private List<Account> accounts() {
    return em.createQuery("select a from Account a order by a.username", Account.class)
        .getResultList();
  }

  private Map<Long, String> panelCodes() {
    Map<Long, String> codes = new HashMap<>();
    em.createQuery("select p from Panel p", Panel.class)
        .getResultList()
        .forEach(panel -> codes.put(panel.getId(), panel.getCode()));
    return codes;
  }

  private List<Place> places() {
    return em.createQuery(
            "select e.name, e.communeName, e.finess, p.code, e.sector from Establishment e, Panel p"
                + " where p.territory = e.departement.territory order by e.finess",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new Place(
                    EstablishmentText.of((String) row[0], (String) row[1], (String) row[2]),
                    (String) row[3],
                    (Sector) row[4]))
        .toList();
  }
}
