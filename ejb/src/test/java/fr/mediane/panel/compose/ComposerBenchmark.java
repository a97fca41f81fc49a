package fr.mediane.panel.compose;

import fr.mediane.solver.Answer;
import fr.mediane.solver.CpSat;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.Ojalgo;
import fr.mediane.solver.StopSignal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Measures the engine on the compositions of pools of several sizes, against OR-Tools CP-SAT and
 * ojAlgo, in one run: what matters is the ratios, the machine being what it is. Each solver gets
 * the same model; answers that differ are told.
 *
 * <p>Run by: {@code ./mvnw -q -pl ejb test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=fr.mediane.panel.compose.ComposerBenchmark}, with {@code -Dexec.args} for the
 * sizes of the pools and {@code -Dmediane.benchmark.seeds} for the pools of each size.
 */
public final class ComposerBenchmark {

  private ComposerBenchmark() {}

  /** What a solver answers, and in how many milliseconds. */
  private record Timed(List<Long> answer, double millis) {

    private static Timed of(Callable<List<Long>> solver) throws Exception {
      long start = System.nanoTime();
      List<Long> answer = solver.call();
      return new Timed(answer, (System.nanoTime() - start) / 1e6);
    }
  }

  /** Prints a line a pool. */
  public static void main(String[] sizes) throws Exception {
    int seeds = Integer.getInteger("mediane.benchmark.seeds", 3);
    boolean witness = CpSat.isAvailable();
    measure(1, 100, witness, false);
    System.out.printf(
        "%6s %4s %12s %9s %9s %9s %9s %7s %7s%n",
        "people", "seed", "lawful", "model ms", "own ms", "CP-SAT", "ojAlgo", "ratio", "ratio");
    for (String size : sizes.length == 0 ? new String[] {"20", "100", "500", "2000"} : sizes) {
      for (int seed = 1; seed <= seeds; seed++) {
        measure(seed, Integer.parseInt(size), witness, true);
      }
    }
  }

  private static void measure(int seed, int people, boolean witness, boolean printed)
      throws Exception {
    long start = System.nanoTime();
    LinearModel model = new CompositionModel(Pools.usual(seed, people)).withCriteria().linear();
    double modelling = (System.nanoTime() - start) / 1e6;
    Timed own = Timed.of(() -> own(model));
    Timed cpSat = witness ? Timed.of(() -> CpSat.best(model)) : null;
    Timed ojalgo = Timed.of(() -> Ojalgo.best(model));
    if (printed) {
      System.out.printf(
          "%6d %4d %12s %9.1f %9.1f %9s %9.1f %7s %7.1f%s%n",
          people,
          seed,
          own.answer() == null ? "none" : "proven best",
          modelling,
          own.millis(),
          witness ? String.format("%.1f", cpSat.millis()) : "-",
          ojalgo.millis(),
          witness ? String.format("%.1f", cpSat.millis() / own.millis()) : "-",
          ojalgo.millis() / own.millis(),
          differences(own, cpSat, ojalgo));
    }
  }

  private static String differences(Timed own, Timed cpSat, Timed ojalgo) {
    String told = "";
    if (cpSat != null && !Objects.equals(own.answer(), cpSat.answer())) {
      told += "  CP-SAT DIFFERS " + cpSat.answer() + " / " + own.answer();
    }
    if (!Objects.equals(own.answer(), ojalgo.answer())) {
      told += "  ojAlgo DIFFERS " + ojalgo.answer() + " / " + own.answer();
    }
    return told;
  }

  private static List<Long> own(LinearModel model) {
    Answer answer = new ExactEngine().solve(model, StopSignal.NEVER);
    return answer.hasValues()
        ? answer.levels().stream().map(Answer.LevelScore::value).toList()
        : null;
  }
}
