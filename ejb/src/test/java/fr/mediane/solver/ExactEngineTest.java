package fr.mediane.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.solver.Answer.Standing;
import fr.mediane.testing.Seeded;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The engine against the trial of everything, with good and bad suggestions, stopped or not. */
class ExactEngineTest {

  private static final ExactEngine ENGINE = new ExactEngine();

  @Test
  void agreesWithTheTrialOfEverything() {
    AtomicInteger infeasible = new AtomicInteger();
    Seeded.check(
        5000,
        random -> {
          LinearModel model = RandomModels.any(random);
          List<Long> expected = RandomModels.bestByTryingAll(model);
          if (expected == null) {
            infeasible.incrementAndGet();
          }
          verify(expected, model, ENGINE.solve(model, StopSignal.NEVER));
        });
    assertTrue(infeasible.get() > 500, infeasible + " infeasible models");
    assertTrue(infeasible.get() < 4500, infeasible + " infeasible models");
  }

  @Test
  void falseSuggestionsCostTimeButNeverTheAnswer() {
    Seeded.check(
        1500,
        random -> {
          LinearModel model = RandomModels.any(random);
          Random lies = new Random(random.nextLong());
          ExactEngine misled = new ExactEngine(honest -> new LyingRelaxation(honest, lies));
          verify(RandomModels.bestByTryingAll(model), model, misled.solve(model, StopSignal.NEVER));
        });
  }

  @Test
  void falseSuggestionsDoNotChangeChoicesOfPeople() {
    Seeded.check(
        40,
        random -> {
          LinearModel model = RandomModels.selection(random, 30);
          Random lies = new Random(random.nextLong());
          ExactEngine misled = new ExactEngine(honest -> new LyingRelaxation(honest, lies));
          Answer honest = ENGINE.solve(model, StopSignal.NEVER);
          Answer other = misled.solve(model, StopSignal.NEVER);
          assertEquals(honest.standing(), other.standing());
          assertEquals(honest.levels(), other.levels());
        });
  }

  @Test
  void theSameModelGivesTheSameValues() {
    Seeded.check(
        100,
        random -> {
          long seed = random.nextLong();
          Answer once =
              ENGINE.solve(RandomModels.selection(new Random(seed), 60), StopSignal.NEVER);
          Answer again =
              ENGINE.solve(RandomModels.selection(new Random(seed), 60), StopSignal.NEVER);
          assertEquals(once, again);
        });
  }

  @Test
  void stoppedItTellsWhatItKnows() {
    Seeded.check(
        400,
        random -> {
          LinearModel model = RandomModels.selection(random, 40);
          Answer whole = ENGINE.solve(model, StopSignal.NEVER);
          int questions = random.nextInt(30);
          AtomicInteger asked = new AtomicInteger();
          Answer stopped = ENGINE.solve(model, () -> asked.incrementAndGet() > questions);
          switch (stopped.standing()) {
            case PROVEN_BEST, INFEASIBLE -> assertEquals(whole, stopped);
            case UNDECIDED -> assertFalse(stopped.hasValues());
            case BEST_FOUND -> checkBounds(model, whole, stopped);
          }
        });
  }

  private static void checkBounds(LinearModel model, Answer whole, Answer stopped) {
    assertTrue(model.accepts(array(stopped)));
    for (int k = 0; k <= stopped.provenLevels() && k < stopped.levels().size(); k++) {
      Answer.LevelScore known = stopped.levels().get(k);
      assertTrue(known.bound() <= whole.levels().get(k).value(), known.toString());
      assertTrue(known.value() >= whole.levels().get(k).value(), known.toString());
    }
    assertEquals(model.levels().size(), stopped.levels().size());
  }

  @Test
  void stoppedBeforeItBeginsItKnowsNothing() {
    LinearModel model = RandomModels.selection(new Random(1), 20);
    assertEquals(Standing.UNDECIDED, ENGINE.solve(model, () -> true).standing());
    StopSignal late = StopSignal.NEVER.or(StopSignal.after(Duration.ZERO));
    assertEquals(Standing.UNDECIDED, ENGINE.solve(model, late).standing());
  }

  @Test
  void numbersTooLargeAreRefusedNotWrapped() {
    LinearModel model = new LinearModel();
    int x = model.variable("x", 0, Long.MAX_VALUE / 2);
    model.atLeast("rule", "row", new LinearSum().plus(x, 8), 1);
    assertThrows(ArithmeticException.class, () -> ENGINE.solve(model, StopSignal.NEVER));
  }

  @Test
  void reversedBoundsAreRefusedWhereTheyAreWritten() {
    LinearModel model = new LinearModel();
    assertThrows(IllegalArgumentException.class, () -> model.variable("x", 1, 0));
  }

  private static void verify(List<Long> expected, LinearModel model, Answer answer) {
    if (expected == null) {
      assertEquals(Standing.INFEASIBLE, answer.standing());
      return;
    }
    assertEquals(Standing.PROVEN_BEST, answer.standing());
    assertNotNull(answer.values());
    assertTrue(model.accepts(array(answer)));
    assertEquals(expected, answer.levels().stream().map(Answer.LevelScore::value).toList());
    assertEquals(expected.size(), answer.provenLevels());
  }

  private static long[] array(Answer answer) {
    return answer.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** One time in five, falsifies the multipliers, and one in five swears that the box is empty. */
  private record LyingRelaxation(Relaxation honest, Random lies) implements Relaxation {

    @Override
    public void aimAt(SparseVector objective) {
      honest.aimAt(objective);
    }

    @Override
    public Suggestion lookAt(Box box, StopSignal stop) {
      Suggestion suggestion = honest.lookAt(box, stop);
      double[] multipliers = suggestion.multipliers();
      if (lies.nextInt(5) == 0) {
        multipliers = Arrays.stream(multipliers).map(y -> lies.nextGaussian() * 5).toArray();
      }
      Belief belief = lies.nextInt(5) == 0 ? Belief.EMPTY : suggestion.belief();
      return new Suggestion(belief, multipliers, suggestion.point());
    }

    @Override
    public void doubt() {
      honest.doubt();
    }
  }
}
