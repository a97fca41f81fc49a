package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.solver.Answer;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.Progress;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proposes the best composition of an instance. The engine proposes, the rules dispose: what it
 * finds is judged and measured by the rules before it is given.
 */
public final class Composer {

  private final ExactEngine engine = new ExactEngine();

  /**
   * The best composition, or why there is none. The same task, whatever the order of its
   * contenders, has the same answer, unless the search is stopped.
   *
   * @throws DisagreementException when the engine and the rules do not agree: a fault of the
   *     program
   */
  public Proposed compose(ComposerTask task, StopSignal stop) {
    return compose(task, stop, Progress.UNHEARD);
  }

  /**
   * The same, told on the way: the parts are the levels of the task, what the criteria count, then
   * what breaks ties.
   *
   * @throws DisagreementException when the engine and the rules do not agree: a fault of the
   *     program
   */
  public Proposed compose(ComposerTask task, StopSignal stop, Progress progress) {
    CompositionModel model = new CompositionModel(task).withCriteria();
    int levels = model.linear().levelCount();
    progress.tell(0, levels);
    Answer answer = engine.solve(model.linear(), stop, proven -> progress.tell(proven, levels));
    return switch (answer.standing()) {
      case PROVEN_BEST -> checked(model, answer, Proposed.Outcome.PROVEN_BEST);
      case BEST_FOUND -> checked(model, answer, Proposed.Outcome.BEST_FOUND);
      case INFEASIBLE ->
          Proposed.without(
              Proposed.Outcome.INFEASIBLE, new Diagnostician(engine, task, stop).diagnose());
      case UNDECIDED -> Proposed.without(Proposed.Outcome.UNDECIDED, null);
    };
  }

  private static Proposed checked(CompositionModel model, Answer answer, Proposed.Outcome outcome) {
    List<Offer> chosen =
        IntStream.range(0, model.offers().size())
            .filter(i -> answer.values().get(i) == 1)
            .mapToObj(model.offers()::get)
            .toList();
    Composition composition = Seating.of(model, chosen);
    Assessment assessment = model.rules().judge(composition);
    if (!assessment.isLawful()) {
      throw new DisagreementException("not lawful: " + assessment.breaches());
    }
    List<Count> counts = model.counts(composition, assessment);
    List<Proposed.Score> scores = new ArrayList<>();
    for (int level = 0; level < counts.size(); level++) {
      scores.add(score(counts.get(level), answer, level));
    }
    return new Proposed(outcome, composition, assessment, scores, null);
  }

  /** Where the engine claims a proof, its count must be that of the rules. */
  private static Proposed.Score score(Count count, Answer answer, int level) {
    Answer.LevelScore claimed = answer.levels().get(level);
    boolean exact = level < answer.provenLevels();
    if (exact ? count.number() != claimed.value() : count.number() > claimed.value()) {
      throw new DisagreementException(count + ", not " + claimed.value());
    }
    return new Proposed.Score(count, claimed.bound());
  }

  /** The engine and the rules disagree: nothing may be shown. */
  public static final class DisagreementException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DisagreementException(String message) {
      super(message);
    }
  }
}
