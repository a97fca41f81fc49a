package fr.mediane.panel.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.mediane.solver.Answer;
import fr.mediane.solver.CpSat;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.StopSignal;
import fr.mediane.testing.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compositions of pools too large for the trial of everything, before an independent witness. */
class ComposerWitnessTest {

  @Test
  void theWitnessFindsTheSameBest() {
    assumeTrue(CpSat.isAvailable(), "OR-Tools has no build for this machine");
    Seeded.check(
        12,
        random -> {
          LinearModel model =
              new CompositionModel(Pools.usual(random.nextLong(), 30 + random.nextInt(60)))
                  .withCriteria()
                  .linear();
          Answer answer = new ExactEngine().solve(model, StopSignal.NEVER);
          List<Long> ours =
              answer.hasValues()
                  ? answer.levels().stream().map(Answer.LevelScore::value).toList()
                  : null;
          assertEquals(CpSat.best(model), ours);
        });
  }
}
