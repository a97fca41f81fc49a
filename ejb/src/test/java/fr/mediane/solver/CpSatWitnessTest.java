package fr.mediane.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.mediane.testing.Seeded;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine against a general-purpose solver, on models too large for the trial of everything. */
class CpSatWitnessTest {

  @BeforeAll
  static void theWitnessMustBeThere() {
    assumeTrue(CpSat.isAvailable(), "OR-Tools has no build for this machine");
  }

  @Test
  void agreesOnAnyModel() {
    Seeded.check(100, random -> compare(RandomModels.any(random)));
  }

  @Test
  void agreesOnChoicesOfPeople() {
    Seeded.check(60, random -> compare(RandomModels.selection(random, 20 + random.nextInt(60))));
  }

  private static void compare(LinearModel model) {
    Answer answer = new ExactEngine().solve(model, StopSignal.NEVER);
    List<Long> ours =
        answer.hasValues() ? answer.levels().stream().map(Answer.LevelScore::value).toList() : null;
    assertEquals(CpSat.best(model), ours);
  }
}
