package fr.mediane.solver;

import fr.mediane.solver.Answer.LevelScore;
import fr.mediane.solver.Answer.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * Finds the best values of a model, level after level, and proves that they are; or proves that
 * there are none.
 *
 * <p>The first level is made as small as possible, then imposed on the search of the second, and so
 * on; the best values of a level are the first ones of the next. The same model, written in the
 * same order, always gives the same answer, unless the search is stopped.
 *
 * <p>Has no state: one engine may serve several threads. One search runs on one thread and holds
 * about 8 bytes for each pair of rows.
 */
public final class ExactEngine {

  private static final SparseVector NOTHING = new LinearSum().toVector();

  private final UnaryOperator<Relaxation> around;

  /** The engine. */
  public ExactEngine() {
    this(UnaryOperator.identity());
  }

  /** For the tests: an engine whose relaxation is tampered with. */
  ExactEngine(UnaryOperator<Relaxation> around) {
    this.around = around;
  }

  /**
   * The best values.
   *
   * @throws ArithmeticException when the sums of the model do not fit in 64 bits
   */
  public Answer solve(LinearModel model, StopSignal stop) {
    return solve(model, stop, proven -> {});
  }

  /**
   * The same, told on the way.
   *
   * @param progress receives the number of levels proved, each time one is
   * @throws ArithmeticException when the sums of the model do not fit in 64 bits
   */
  public Answer solve(LinearModel model, StopSignal stop, IntConsumer progress) {
    Problem problem = new Problem(model);
    if (problem.isEmpty()) {
      return new Answer(Standing.INFEASIBLE, List.of(), List.of(), 0);
    }
    Relaxation relaxation = around.apply(new DualSimplex(problem));
    Box box = problem.box();
    List<LevelScore> scores = new ArrayList<>();
    long[] best = null;
    long nodes = 0;
    boolean proven = true;
    List<LinearModel.Level> levels = model.levels();
    for (int k = 0; proven && (k < levels.size() || best == null); k++) {
      SparseVector objective = k < levels.size() ? problem.level(k) : NOTHING;
      LevelSearch search = new LevelSearch(problem, objective, box, relaxation, best, stop);
      search.run();
      nodes += search.nodes();
      best = search.best();
      if (best == null) {
        Standing standing = search.isFinished() ? Standing.INFEASIBLE : Standing.UNDECIDED;
        return new Answer(standing, List.of(), List.of(), nodes);
      }
      proven = search.isFinished();
      if (k < levels.size()) {
        long value = objective.dot(best);
        scores.add(new LevelScore(levels.get(k).name(), value, search.bound()));
        problem.settle(k, value);
        if (proven) {
          search.narrowForGood();
          progress.accept(scores.size());
        }
      }
    }
    for (int k = scores.size(); k < levels.size(); k++) {
      SparseVector objective = problem.level(k);
      scores.add(new LevelScore(levels.get(k).name(), objective.dot(best), box.least(objective)));
    }
    check(model, best);
    return new Answer(
        proven ? Standing.PROVEN_BEST : Standing.BEST_FOUND,
        Arrays.stream(best).boxed().toList(),
        scores,
        nodes);
  }

  /**
   * Whether some values keep all the rules of a model.
   *
   * @throws StoppedException when stopped before it is known
   */
  boolean isFeasible(LinearModel model, StopSignal stop) throws StoppedException {
    Answer answer = solve(model.under(model.rules()), stop);
    if (answer.standing() == Standing.UNDECIDED) {
      throw new StoppedException();
    }
    return answer.hasValues();
  }

  /** Stopped before an answer was known. */
  static final class StoppedException extends Exception {

    private static final long serialVersionUID = 1L;
  }

  /** The model itself has the last word. */
  private static void check(LinearModel model, long[] values) {
    if (!model.accepts(values)) {
      throw new IllegalStateException("the engine found values that the model refuses");
    }
  }
}
