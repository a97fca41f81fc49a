package fr.mediane.solver;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * The same model in several hands, one after the other in one run: what matters is the ratios, the
 * machine being what it is.
 */
public final class Contest {

  private static final boolean CP_SAT = CpSat.isAvailable();

  private Contest() {}

  /** What a solver answers, and in how many milliseconds. */
  public record Timed(List<Long> answer, double millis, boolean gaveUp) {

    /** Runs a solver; one that gives up after its time is told so. */
    public static Timed of(Callable<List<Long>> solver) {
      long start = System.nanoTime();
      try {
        List<Long> answer = solver.call();
        double millis = (System.nanoTime() - start) / 1e6;
        return new Timed(answer, millis, answer != null && answer.isEmpty());
      } catch (Exception late) {
        return new Timed(List.of(), (System.nanoTime() - start) / 1e6, true);
      }
    }
  }

  /** Names of the columns of {@link #line}. */
  public static String head() {
    return "%12s %10s %10s %7s %10s %7s"
        .formatted("answer", "own ms", "CP-SAT ms", "ratio", "MIP ms", "ratio");
  }

  /** What the engine itself answers. */
  public static Timed own(LinearModel model) {
    return Timed.of(
        () -> {
          Answer answer = new ExactEngine().solve(model, StopSignal.NEVER);
          return answer.hasValues()
              ? answer.levels().stream().map(Answer.LevelScore::value).toList()
              : null;
        });
  }

  /** Gives the model to CP-SAT and to ojAlgo, and says how they compare with an answer. */
  public static String line(Timed own, LinearModel model) {
    Timed cpSat = CP_SAT ? Timed.of(() -> CpSat.best(model)) : null;
    Timed ojalgo = Timed.of(() -> Ojalgo.best(model));
    return "%12s %10.1f %s %s%s"
        .formatted(
            own.answer() == null ? "none" : "found",
            own.millis(),
            cpSat == null ? "%10s %7s".formatted("-", "-") : compared(cpSat, own),
            compared(ojalgo, own),
            differences(own, cpSat, ojalgo));
  }

  private static String compared(Timed other, Timed own) {
    return other.gaveUp()
        ? "%10s %7s".formatted(">" + Math.round(other.millis()), "gave up")
        : "%10.1f %7.1f".formatted(other.millis(), other.millis() / own.millis());
  }

  private static String differences(Timed own, Timed cpSat, Timed ojalgo) {
    String told = "";
    if (cpSat != null && !cpSat.gaveUp() && !Objects.equals(own.answer(), cpSat.answer())) {
      told += "  CP-SAT DIFFERS " + cpSat.answer() + " / " + own.answer();
    }
    if (!ojalgo.gaveUp() && !Objects.equals(own.answer(), ojalgo.answer())) {
      told += "  MIP DIFFERS " + ojalgo.answer() + " / " + own.answer();
    }
    return told;
  }
}
