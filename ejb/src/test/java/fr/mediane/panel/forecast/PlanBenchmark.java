package fr.mediane.panel.forecast;

import fr.mediane.solver.Contest;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The plan of 36 months of eleven instances, whole; and its choice of candidates alone, against the
 * solvers. See docs/benchmarks.md.
 */
public final class PlanBenchmark {

  private PlanBenchmark() {}

  /** Prints a line a network. */
  public static void print(int[] pools, int seeds) throws Planner.StoppedException {
    System.out.printf(
        "%n%6s %4s %9s %6s %7s %s%n", "pool", "seed", "plan ms", "seats", "proved", Contest.head());
    for (int pool : pools) {
      for (int seed = 1; seed <= seeds; seed++) {
        List<PanelState> panels = Networks.network(new Random(seed), 11, pool / 2);
        plan(panels);
        long start = System.nanoTime();
        Planner.Plan plan = plan(panels);
        double millis = (System.nanoTime() - start) / 1e6;
        Planner.Choice choice = new Planner(Networks.HORIZON).choice(panels, StopSignal.NEVER);
        Contest.Timed own =
            Contest.Timed.of(
                () -> {
                  choice.solve(StopSignal.NEVER);
                  return List.of(1L);
                });
        LinearModel model = model(choice);
        Contest.Timed engine = Contest.own(model);
        System.out.printf(
            "%6d %4d %9.1f %6d %7s %s%n",
            pool,
            seed,
            millis,
            choice.slots().size(),
            plan.seatsProven(),
            Contest.line(new Contest.Timed(engine.answer(), own.millis(), false), model));
      }
    }
  }

  private static Planner.Plan plan(List<PanelState> panels) throws Planner.StoppedException {
    return new Planner(Networks.HORIZON).plan(panels, StopSignal.NEVER, (done, parts) -> {});
  }

  /** Seats filled, then what changes, wish after wish. */
  private static LinearModel model(Planner.Choice choice) {
    LinearModel model = new LinearModel();
    Map<String, LinearSum> once = new HashMap<>();
    LinearSum filled = new LinearSum();
    List<LinearSum> changes = new ArrayList<>();
    for (int wish = 0; wish < Slot.WISHES; wish++) {
      changes.add(new LinearSum());
    }
    for (int s = 0; s < choice.slots().size(); s++) {
      LinearSum seat = new LinearSum();
      for (Applicant one : choice.allowed().get(s)) {
        int taken = model.choice(s + " " + one.key());
        seat.plus(taken);
        filled.plus(taken, -1);
        once.computeIfAbsent(one.key(), key -> new LinearSum()).plus(taken);
        boolean[] changed = choice.slots().get(s).changes(one.person().profile());
        for (int wish = 0; wish < changed.length; wish++) {
          changes.get(wish).plus(taken, changed[wish] ? 1 : 0);
        }
      }
      model.atMost("seat", "seat " + s, seat, 1);
    }
    once.forEach((key, sum) -> model.atMost("once", key, sum, 1));
    model.minimise("open", filled);
    for (int wish = 0; wish < Slot.WISHES; wish++) {
      model.minimise("changes " + wish, changes.get(wish));
    }
    return model;
  }
}
