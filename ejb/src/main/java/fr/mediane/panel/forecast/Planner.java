package fr.mediane.panel.forecast;

import fr.mediane.panel.compose.Draw;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.solver.Progress;
import fr.mediane.solver.StopSignal;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the plan of all the instances: each through time by itself, then the candidates of all the
 * pools given to the seats of all. Pure and deterministic.
 */
public final class Planner {

  private final Horizon horizon;
  private final MemberRules rules;

  /** A planner of some months. */
  public Planner(Horizon horizon) {
    this.horizon = horizon;
    this.rules = new MemberRules(horizon.rules());
  }

  /**
   * The plan of the network.
   *
   * @param panels one an instance, in their order
   * @param seatsProven whether it is proved that no other choice of candidates fills more seats, or
   *     changes less
   */
  public record Plan(List<PanelPlan> panels, boolean seatsProven) {

    /** Keeps its own copy. */
    public Plan {
      panels = List.copyOf(panels);
    }
  }

  /** Stopped before the plan was made. */
  public static final class StoppedException extends Exception {

    private static final long serialVersionUID = 1L;
  }

  static void check(StopSignal stop) throws StoppedException {
    if (stop.isRaised()) {
      throw new StoppedException();
    }
  }

  /**
   * The plan, told on the way: the parts are an instance each, then the candidates of all, then an
   * instance each.
   *
   * @throws StoppedException when stopped before its end
   */
  public Plan plan(List<PanelState> panels, StopSignal stop, Progress progress)
      throws StoppedException {
    int parts = 2 * panels.size() + 1;
    List<PanelSchedule> schedules = schedules(panels, stop, done -> progress.tell(done, parts));
    progress.tell(panels.size(), parts);
    Choice choice = choice(panels, schedules, stop);
    Recruitment.Recruits recruits = choice.solve(stop);
    List<PanelPlan> plans = new ArrayList<>();
    for (int rank = 0; rank < panels.size(); rank++) {
      check(stop);
      progress.tell(panels.size() + 1 + rank, parts);
      plans.add(plan(rank, panels.get(rank), schedules.get(rank), choice, recruits.taken()));
    }
    return new Plan(plans, recruits.proven());
  }

  private List<PanelSchedule> schedules(
      List<PanelState> panels, StopSignal stop, IntConsumer progress) throws StoppedException {
    List<PanelSchedule> schedules = new ArrayList<>();
    for (PanelState panel : panels) {
      check(stop);
      progress.accept(schedules.size());
      PanelSchedule schedule = new PanelSchedule(schedules.size(), panel, horizon, rules);
      schedule.run();
      schedules.add(schedule);
    }
    return schedules;
  }

  /**
   * The choice of the candidates.
   *
   * @param slots the seats, earliest first
   * @param allowed who may take each, in the same order
   * @param draw order between equals
   */
  record Choice(List<Slot> slots, List<List<Applicant>> allowed, Draw draw) {

    Recruitment.Recruits solve(StopSignal stop) throws StoppedException {
      return new Recruitment(slots, allowed, draw).solve(stop);
    }
  }

  /** The choice that a network asks for. */
  Choice choice(List<PanelState> panels, StopSignal stop) throws StoppedException {
    return choice(panels, schedules(panels, stop, done -> {}), stop);
  }

  private Choice choice(List<PanelState> panels, List<PanelSchedule> schedules, StopSignal stop)
      throws StoppedException {
    List<Slot> slots =
        schedules.stream()
            .flatMap(schedule -> schedule.slots().stream())
            .sorted(
                Comparator.comparing((Slot slot) -> slot.step().on())
                    .thenComparing(Slot::panel)
                    .thenComparing(slot -> slot.step().seat()))
            .toList();
    return new Choice(
        slots, allowed(slots, panels, stop), new Draw("forecast|" + horizon.first() + "|"));
  }

  private List<List<Applicant>> allowed(List<Slot> slots, List<PanelState> panels, StopSignal stop)
      throws StoppedException {
    Set<String> sitting =
        panels.stream()
            .flatMap(panel -> panel.inForce().holders().stream())
            .map(SeatHolder::personKey)
            .collect(Collectors.toSet());
    List<List<Applicant>> allowed = new ArrayList<>();
    for (Slot slot : slots) {
      check(stop);
      allowed.add(allowed(slot, panels.get(slot.panel()), sitting));
    }
    return allowed;
  }

  private List<Applicant> allowed(Slot slot, PanelState panel, Set<String> sitting) {
    Map<String, Applicant> eligible =
        panel.pool().stream()
            .filter(one -> !sitting.contains(one.key()))
            .filter(one -> one.person().profile().sex() == slot.step().sex())
            .filter(
                one ->
                    one.zone() == null
                        || slot.step().zone() == null
                        || one.zone() == slot.step().zone())
            .collect(
                Collectors.toMap(
                    Applicant::key, Function.identity(), (one, same) -> one, TreeMap::new));
    return rules
        .allowed(
            panel.inForce(),
            slot.step().on(),
            slot.step().zone(),
            eligible.values().stream().map(one -> slot.under(one.person())).toList())
        .stream()
        .map(holder -> eligible.get(holder.personKey()))
        .toList();
  }

  private PanelPlan plan(
      int rank, PanelState panel, PanelSchedule schedule, Choice choice, Applicant[] taken) {
    List<Slot> slots = choice.slots();
    Map<String, Applicant> recruits = new LinkedHashMap<>();
    List<Slot> open = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (slots.get(i).panel() == rank) {
        if (taken[i] == null) {
          open.add(slots.get(i));
        } else {
          recruits.put(slots.get(i).recruitKey(panel.inForce().panel().code()), taken[i]);
        }
      }
    }
    return new PanelPlan(
        panel.panelId(),
        panel.ministerial(),
        panel.inForce().panel().code(),
        panel.inForce().panel().name(),
        schedule.stays(),
        schedule.endings(),
        Idle.falls(panel.inForce(), horizon),
        schedule.steps().stream().map(step -> named(step, recruits)).toList(),
        new LeastRecruitments(panel.inForce(), horizon, rules).number(),
        wanted(open),
        open.isEmpty() ? "" : impossible(open.get(0), choice));
  }

  /** Puts the candidate in the place of the imaginary recruit, who may be renewed later. */
  private static PanelPlan.Step named(PanelPlan.Step step, Map<String, Applicant> recruits) {
    Applicant taken = recruits.get(step.person());
    if (taken != null) {
      return step.taken(taken.person().profile());
    }
    return step.renewal() ? step : step.open();
  }

  /** Why the first seat that stays open does: how many are needed by then, how many there are. */
  private static String impossible(Slot first, Choice choice) {
    Sex sex = first.step().sex();
    int needed = 0;
    Set<String> people = new HashSet<>();
    for (int i = 0; i < choice.slots().size(); i++) {
      Slot slot = choice.slots().get(i);
      if (slot.panel() == first.panel()
          && slot.step().sex() == sex
          && !slot.step().on().isAfter(first.step().on())) {
        needed++;
        choice.allowed().get(i).forEach(one -> people.add(one.key()));
      }
    }
    return ForecastTexts.get(
        (people.size() < needed ? "impossible." : "impossible.shared.") + sex.name(),
        FrenchText.longDate(first.step().on()),
        needed,
        people.size());
  }

  private List<PanelPlan.Wanted> wanted(List<Slot> open) {
    Map<List<Object>, List<Slot>> alike =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    slot -> List.of(slot.step().sex(), profile(slot)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.values().stream()
        .map(
            group -> {
              PanelPlan.Step first = group.get(0).step();
              return new PanelPlan.Wanted(
                  group.size(),
                  first.sex(),
                  profile(group.get(0)),
                  first.on(),
                  horizon.prepareBy(first.on(), false));
            })
        .toList();
  }

  private static String profile(Slot slot) {
    MemberProfile leaving = slot.leaving();
    return leaving == null
        ? ""
        : Stream.of(leaving.profession(), leaving.departement())
            .filter(Objects::nonNull)
            .map(Coded::label)
            .collect(Collectors.joining(", "));
  }
}
