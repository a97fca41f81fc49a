package fr.mediane.panel.forecast;

import fr.mediane.panel.compose.Draw;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
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

  /** Hears how far a plan is. Called from the thread that computes: must answer at once. */
  @FunctionalInterface
  public interface Progress {

    /**
     * So much is done.
     *
     * @param done parts done
     * @param parts parts in all: an instance each, then the candidates of all
     */
    void tell(int done, int parts);
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
   * The plan.
   *
   * @throws StoppedException when stopped before its end
   */
  public Plan plan(List<PanelState> panels, StopSignal stop, Progress progress)
      throws StoppedException {
    int parts = 2 * panels.size() + 1;
    List<PanelSchedule> schedules = new ArrayList<>();
    for (PanelState panel : panels) {
      check(stop);
      progress.tell(schedules.size(), parts);
      PanelSchedule schedule = new PanelSchedule(schedules.size(), panel, horizon, rules);
      schedule.run();
      schedules.add(schedule);
    }
    List<Slot> slots =
        schedules.stream()
            .flatMap(schedule -> schedule.slots().stream())
            .sorted(
                Comparator.comparing((Slot slot) -> slot.step().on())
                    .thenComparing(Slot::panel)
                    .thenComparing(slot -> slot.step().seat()))
            .toList();
    progress.tell(panels.size(), parts);
    List<List<Applicant>> allowed = allowed(slots, panels, stop);
    Recruitment.Recruits recruits =
        new Recruitment(slots, allowed, new Draw("forecast|" + horizon.first() + "|")).solve(stop);
    List<PanelPlan> plans = new ArrayList<>();
    for (int rank = 0; rank < panels.size(); rank++) {
      check(stop);
      progress.tell(panels.size() + 1 + rank, parts);
      plans.add(
          plan(rank, panels.get(rank), schedules.get(rank), slots, allowed, recruits.taken()));
    }
    return new Plan(plans, recruits.proven());
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
      int rank,
      PanelState panel,
      PanelSchedule schedule,
      List<Slot> slots,
      List<List<Applicant>> allowed,
      Applicant[] taken) {
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
        open.isEmpty() ? "" : impossible(open.get(0), slots, allowed));
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
  private static String impossible(Slot first, List<Slot> slots, List<List<Applicant>> allowed) {
    Sex sex = first.step().sex();
    int needed = 0;
    Set<String> people = new HashSet<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.panel() == first.panel()
          && slot.step().sex() == sex
          && !slot.step().on().isAfter(first.step().on())) {
        needed++;
        allowed.get(i).forEach(one -> people.add(one.key()));
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
