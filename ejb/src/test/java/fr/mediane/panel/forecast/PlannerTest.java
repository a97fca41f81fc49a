package fr.mediane.panel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Severity;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.solver.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of generated networks, judged day by day by the rules themselves. */
class PlannerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final RegulationCalendar CALENDAR = ReferenceRegulation.calendar();
  private static final List<CompositionRule> HARD =
      RuleBook.standard().rules().stream()
          .filter(rule -> rule.severity() == Severity.HARD)
          .toList();
  private static final Horizon HORIZON = new Horizon(RuleBook.standard(), TODAY, 36, 4, 8);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPlanIsLawfulEveryDayWhereThePoolSuffices(long seed) {
    List<PanelState> panels = network(new Random(seed), 3, 30);
    List<PanelPlan> plans = plans(panels);
    for (int i = 0; i < panels.size(); i++) {
      String where = "seed " + seed + ", instance " + i;
      assertEquals("", plans.get(i).impossible(), where);
      assertLawfulEveryDay(panels.get(i), plans.get(i), where);
    }
    Set<String> recruited = new HashSet<>();
    plans.stream()
        .flatMap(plan -> plan.steps().stream())
        .filter(step -> !step.renewal())
        .forEach(step -> assertTrue(recruited.add(step.person()), "recruited twice"));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void noMoreSeatsCanBeFilled(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 10; round++) {
      List<PanelState> panels = network(random, 2, 1 + random.nextInt(3));
      List<PanelPlan> plans = plans(panels);
      List<List<String>> allowed = new ArrayList<>();
      for (int i = 0; i < panels.size(); i++) {
        for (PanelPlan.Step step : plans.get(i).steps()) {
          if (!step.renewal()) {
            allowed.add(
                panels.get(i).pool().stream()
                    .filter(one -> one.person().profile().sex() == step.sex())
                    .map(Applicant::key)
                    .toList());
          }
        }
      }
      long filled =
          plans.stream()
              .flatMap(plan -> plan.steps().stream())
              .filter(step -> !step.renewal() && !step.isOpen())
              .count();
      assertEquals(most(allowed, 0, new HashSet<>()), filled, "seed " + seed + ", round " + round);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void whatIsSaidProvedIs(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 10; round++) {
      List<PanelState> panels = network(random, 2, random.nextInt(4));
      Planner.Plan plan = plan(panels);
      String where = "seed " + seed + ", round " + round;
      assertTrue(plan.seatsProven(), where);
      for (PanelPlan one : plan.panels()) {
        assertTrue(one.least() <= one.recruitments(), where + ", " + one);
        assertEquals(
            one.isFewest(),
            ForecastProofs.of(one, true).get(0).contains("c’est prouvé"),
            where + ", " + one);
      }
    }
  }

  @Test
  void theOrderOfThePoolChangesNothing() {
    List<PanelState> panels = network(new Random(9), 3, 8);
    List<PanelState> shuffled =
        panels.stream()
            .map(
                panel -> {
                  List<Applicant> pool = new ArrayList<>(panel.pool());
                  Collections.shuffle(pool, new Random(1));
                  return new PanelState(
                      panel.panelId(), panel.ministerial(), panel.inForce(), pool);
                })
            .toList();
    assertEquals(plans(panels), plans(shuffled));
  }

  @Test
  void aPlanTellsHowFarItIsAndStops() throws Planner.StoppedException {
    List<PanelState> panels = network(new Random(4), 3, 8);
    List<Integer> told = new ArrayList<>();
    new Planner(HORIZON).plan(panels, StopSignal.NEVER, (done, parts) -> told.add(done));
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), told);
    List<Integer> before = new ArrayList<>();
    assertThrows(
        Planner.StoppedException.class,
        () ->
            new Planner(HORIZON)
                .plan(panels, () -> before.size() > 1, (done, parts) -> before.add(done)));
    assertEquals(List.of(0, 1), before);
  }

  @Test
  void withoutPoolTheFirstImpossibleDayIsToldInFigures() {
    PanelState panel = panel("GES", new Random(3), List.of(), 2);
    PanelPlan plan = plans(List.of(panel)).get(0);
    PanelPlan.Step first =
        plan.steps().stream().filter(PanelPlan.Step::isOpen).findFirst().orElseThrow();
    assertFalse(plan.impossible().isEmpty());
    assertTrue(plan.impossible().contains("le vivier n’en compte aucun"), plan.impossible());
    assertEquals(first.on(), plan.wanted().get(0).on());
    assertFalse(plan.falls().isEmpty());
    assertEquals(
        plan.endings().get(0).lastDay().plusDays(1),
        plan.falls().stream().filter(PanelPlan.Fall::hard).findFirst().orElseThrow().from());
  }

  @Test
  void actsArePreparedAheadButNeverInThePast() {
    PanelState panel = panel("GES", new Random(5), pool("GES", new Random(5), 30), 1);
    for (PanelPlan.Step step : plans(List.of(panel)).get(0).steps()) {
      LocalDate ahead = step.on().minusMonths(step.renewal() ? 4 : 8);
      assertEquals(ahead.isBefore(TODAY) ? TODAY : ahead, step.prepareBy());
    }
  }

  @Test
  void theWholeNetworkIsPlannedInLessThanTenSeconds() {
    List<PanelState> panels = network(new Random(42), 11, 100);
    long start = System.nanoTime();
    List<PanelPlan> plans = plans(panels);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertEquals(11, plans.size());
    assertTrue(millis < 10_000, millis + " ms");
  }

  private static List<PanelPlan> plans(List<PanelState> panels) {
    return plan(panels).panels();
  }

  private static Planner.Plan plan(List<PanelState> panels) {
    try {
      return new Planner(HORIZON).plan(panels, StopSignal.NEVER, (done, parts) -> {});
    } catch (Planner.StoppedException never) {
      throw new IllegalStateException(never);
    }
  }

  private static int most(List<List<String>> allowed, int from, Set<String> used) {
    if (from == allowed.size()) {
      return 0;
    }
    int best = most(allowed, from + 1, used);
    for (String one : allowed.get(from)) {
      if (best < allowed.size() - from && used.add(one)) {
        best = Math.max(best, 1 + most(allowed, from + 1, used));
        used.remove(one);
      }
    }
    return best;
  }

  /** Rebuilds the composition of every day from what the plan says, and has the rules judge it. */
  private static void assertLawfulEveryDay(PanelState panel, PanelPlan plan, String where) {
    Map<String, SeatHolder> known = new HashMap<>();
    panel.inForce().holders().forEach(holder -> known.put(holder.personKey(), holder));
    panel.pool().forEach(one -> known.put(one.key(), one.person()));
    Map<Integer, Seat> seats = new HashMap<>();
    panel.inForce().seats().forEach(seat -> seats.put(seat.number(), seat));
    for (LocalDate day = TODAY; !day.isAfter(HORIZON.last()); day = day.plusDays(1)) {
      LocalDate today = day;
      seats.replaceAll(
          (number, seat) ->
              !seat.isVacant() && seat.holder().tenure().plannedEnd().isBefore(today)
                  ? seat.with(null)
                  : seat);
      for (PanelPlan.Step step : plan.steps()) {
        if (step.on().equals(day)) {
          SeatHolder before = known.get(step.person());
          List<PastMandate> history = new ArrayList<>(before.history());
          if (before.tenure().start() != null && before.tenure().start().isBefore(day)) {
            history.add(
                new PastMandate(
                    panel.inForce().panel().code(),
                    PanelFunction.MEMBER,
                    before.tenure().start(),
                    day.minusDays(1),
                    true));
          }
          SeatHolder after =
              new SeatHolder(
                  before.profile(),
                  step.renewal()
                      ? Tenure.renewal(day, step.until())
                      : Tenure.first(day, step.until()),
                  history,
                  before.elsewhere());
          known.put(step.person(), after);
          seats.put(step.seat(), seats.get(step.seat()).with(after));
        }
      }
      Composition composition =
          new Composition(
              panel.inForce().panel(), day, day, CALENDAR, null, List.copyOf(seats.values()));
      assertEquals(
          List.of(),
          HARD.stream()
              .map(rule -> rule.judge(composition))
              .filter(Verdict::forbids)
              .map(Verdict::explanation)
              .toList(),
          where + ", " + day);
    }
  }

  private static List<PanelState> network(Random random, int panels, int pool) {
    List<PanelState> network = new ArrayList<>();
    for (int i = 0; i < panels; i++) {
      String code = "P" + i;
      network.add(panel(code, random, pool(code, random, pool), 1 + random.nextInt(2)));
    }
    return network;
  }

  private static List<Applicant> pool(String code, Random random, int each) {
    List<Applicant> pool = new ArrayList<>();
    for (int i = 0; i < 2 * each; i++) {
      // Some apply to several instances.
      String key = random.nextInt(10) == 0 ? "shared" + i : code + "c" + i;
      pool.add(
          new Applicant(
              new SeatHolder(
                  profile(key, i % 2 == 0 ? Sex.FEMALE : Sex.MALE, random),
                  new Tenure(MandateNature.NEW, null, null, null, true, false)),
              null));
    }
    return pool;
  }

  /** Ten members, of whom so many earlier mandates are known, whose ends are drawn. */
  private static PanelState panel(String code, Random random, List<Applicant> pool, int mandates) {
    List<Seat> seats = new ArrayList<>();
    for (int number = 1; number <= 10; number++) {
      LocalDate start = TODAY.minusDays(10L + random.nextInt(1000));
      List<PastMandate> history = new ArrayList<>();
      for (int past = 1; past <= (number % 3 == 0 ? 2 : mandates - 1); past++) {
        LocalDate from = start.minusYears(3L * past);
        history.add(
            new PastMandate(
                code, PanelFunction.MEMBER, from, from.plusYears(3).minusDays(1), true));
      }
      seats.add(
          new Seat(
              number,
              null,
              new SeatHolder(
                  profile(code + "m" + number, number % 2 == 0 ? Sex.FEMALE : Sex.MALE, random),
                  Tenure.kept(start, start, start.plusYears(3).minusDays(1)),
                  history,
                  List.of())));
    }
    return new PanelState(
        1L,
        false,
        new Composition(
            new PanelSketch(code, "Instance " + code, PanelKind.REGIONAL),
            TODAY,
            TODAY,
            CALENDAR,
            null,
            seats),
        pool);
  }

  private static MemberProfile profile(String key, Sex sex, Random random) {
    return MemberProfile.of(key, "Personne " + key, sex)
        .profession(new Coded("F" + random.nextInt(6), "profession"))
        .departement(new Coded("D" + random.nextInt(8), "département"))
        .build();
  }
}
