package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Sex;
import fr.mediane.solver.Contest;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.StopSignal;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compositions of pools of several sizes, with and without a lawful one. See docs/benchmarks.md.
 */
public final class ComposerBenchmark {

  private ComposerBenchmark() {}

  /** Prints a line a pool. */
  public static void print(int[] sizes, int seeds) {
    measure(Pools.usual(1, 100));
    System.out.printf(
        "%n%6s %4s %9s %9s %s%n", "people", "seed", "model ms", "why ms", Contest.head());
    for (int size : sizes) {
      for (int seed = 1; seed <= seeds; seed++) {
        ComposerTask task = Pools.usual(seed, size);
        System.out.printf("%6d %4d %s%n", size, seed, measure(task));
        System.out.printf("%6d %4d %s%n", size, seed, measure(withFourWomen(task)));
      }
    }
  }

  private static String measure(ComposerTask task) {
    long start = System.nanoTime();
    LinearModel model = new CompositionModel(task).withCriteria().linear();
    double modelling = (System.nanoTime() - start) / 1e6;
    Contest.Timed own = Contest.own(model);
    String why = "-";
    if (own.answer() == null) {
      start = System.nanoTime();
      new Diagnostician(new ExactEngine(), task, StopSignal.NEVER).diagnose();
      why = "%.1f".formatted((System.nanoTime() - start) / 1e6);
    }
    return "%9.1f %9s %s".formatted(modelling, why, Contest.line(own, model));
  }

  /** The same pool, of whose women all but four are fixed out. */
  private static ComposerTask withFourWomen(ComposerTask task) {
    Set<String> out =
        task.contenders().stream()
            .filter(one -> one.sex() == Sex.FEMALE)
            .map(Contender::key)
            .sorted()
            .skip(4)
            .collect(Collectors.toSet());
    return new ComposerTask(
        task.frame(),
        task.places(),
        task.termMonths(),
        task.contenders(),
        task.criteria(),
        new ComposerTask.Wishes(Set.of(), out),
        task.settings());
  }
}
