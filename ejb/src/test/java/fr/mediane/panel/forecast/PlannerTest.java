package fr.mediane.panel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Severity;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.PanelFunction;
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

  private static final LocalDate TODAY = Networks.TODAY;
  private static final RegulationCalendar CALENDAR = Networks.CALENDAR;
  private static final List<CompositionRule> HARD =
      RuleBook.standard().rules().stream()
          .filter(rule -> rule.severity() == Severity.HARD)
          .toList();
  private static final Horizon HORIZON = Networks.HORIZON;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPlanIsLawfulEveryDayWhereThePoolSuffices(long seed) {
    List<PanelState> panels = Networks.network(new Random(seed), 3, 30);
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
      List<PanelState> panels = Networks.network(random, 2, 1 + random.nextInt(3));
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
      List<PanelState> panels = Networks.network(random, 2, random.nextInt(4));
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
    List<PanelState> panels = Networks.network(new Random(9), 3, 8);
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
    List<PanelState> panels = Networks.network(new Random(4), 3, 8);
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
    PanelState panel = Networks.panel("GES", new Random(3), List.of(), 2);
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
    PanelState panel =
        Networks.panel("GES", new Random(5), Networks.pool("GES", new Random(5), 30), 1);
    for (PanelPlan.Step step : plans(List.of(panel)).get(0).steps()) {
      LocalDate ahead = step.on().minusMonths(step.renewal() ? 4 : 8);
      assertEquals(ahead.isBefore(TODAY) ? TODAY : ahead, step.prepareBy());
    }
  }

  @Test
  void theWholeNetworkIsPlannedInLessThanTenSeconds() {
    List<PanelState> panels = Networks.network(new Random(42), 11, 100);
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
}
