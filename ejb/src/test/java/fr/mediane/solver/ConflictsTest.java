package fr.mediane.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.testing.Seeded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Conflicts are conflicts, and minimal; corrections correct, and are all the smallest ones. */
class ConflictsTest {

  private static final int MANY = 1000;

  @Test
  void aConflictIsOneAndLosesItWithoutAnyOfItsRules() {
    AtomicInteger found = new AtomicInteger();
    Seeded.check(
        3000,
        random -> {
          LinearModel model = RandomModels.any(random);
          Optional<List<String>> conflict = conflicts(model).minimalConflict();
          assertEquals(RandomModels.bestByTryingAll(model) == null, conflict.isPresent());
          conflict.ifPresent(
              rules -> {
                found.incrementAndGet();
                assertNull(RandomModels.bestByTryingAll(model.under(rules)));
                for (String rule : rules) {
                  List<String> without = new ArrayList<>(rules);
                  without.remove(rule);
                  assertTrue(RandomModels.bestByTryingAll(model.under(without)) != null);
                }
              });
        });
    assertTrue(found.get() > 300, found + " conflicts");
  }

  @Test
  void correctionsAreAllTheSmallestOnes() {
    Seeded.check(
        1500,
        random -> {
          LinearModel model = RandomModels.any(random);
          List<String> relaxable =
              model.rules().stream().filter(rule -> random.nextInt(4) > 0).toList();
          List<Set<String>> found = conflicts(model).corrections(relaxable, 2, MANY);
          assertEquals(correctionsByTryingAll(model, relaxable), new HashSet<>(found));
          for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1).size() <= found.get(i).size());
          }
        });
  }

  /** Of at most two rules. */
  private static Set<Set<String>> correctionsByTryingAll(
      LinearModel model, List<String> relaxable) {
    Set<Set<String>> corrections = new HashSet<>();
    List<Set<String>> tries = new ArrayList<>(List.of(Set.of()));
    relaxable.forEach(rule -> tries.add(Set.of(rule)));
    for (String one : relaxable) {
      relaxable.stream()
          .filter(other -> other.compareTo(one) > 0)
          .forEach(other -> tries.add(Set.of(one, other)));
    }
    for (Set<String> givenUp : tries) {
      List<String> kept = model.rules().stream().filter(rule -> !givenUp.contains(rule)).toList();
      if (corrections.stream().noneMatch(givenUp::containsAll)
          && RandomModels.bestByTryingAll(model.under(kept)) != null) {
        corrections.add(givenUp);
      }
    }
    return corrections;
  }

  @Test
  void stoppedItSaysNothing() {
    LinearModel model = new LinearModel();
    LinearSum sum = new LinearSum().plus(model.choice("x")).plus(model.choice("y"));
    model.atLeast("many", "row", sum, 2);
    model.atMost("few", "row", sum, 1);
    assertEquals(Optional.of(List.of("many", "few")), conflicts(model).minimalConflict());
    Conflicts stopped = new Conflicts(new ExactEngine(), model, () -> true);
    assertEquals(Optional.empty(), stopped.minimalConflict());
    assertEquals(List.of(), stopped.corrections(model.rules(), 2, MANY));
  }

  private static Conflicts conflicts(LinearModel model) {
    return new Conflicts(new ExactEngine(), model, StopSignal.NEVER);
  }
}
