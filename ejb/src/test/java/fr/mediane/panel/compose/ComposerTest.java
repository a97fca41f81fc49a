package fr.mediane.panel.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Seat;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.StopSignal;
import fr.mediane.testing.Seeded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The composer against the trial of every composition, judged by the rules. */
class ComposerTest {

  private static final Composer COMPOSER = new Composer();

  /** Small pools of which every composition is tried; thousands are tried on demand. */
  private static final int POOLS = Integer.getInteger("mediane.compose.pools", 300);

  @Test
  void findsTheBestOfEveryComposition() {
    AtomicInteger lawful = new AtomicInteger();
    AtomicInteger impossible = new AtomicInteger();
    Seeded.check(
        POOLS,
        random -> {
          ComposerTask task = Pools.small(random);
          List<Long> expected = EveryComposition.best(task);
          Proposed proposed = COMPOSER.compose(task, StopSignal.NEVER);
          if (expected == null) {
            impossible.incrementAndGet();
            assertEquals(Proposed.Outcome.INFEASIBLE, proposed.outcome());
          } else {
            lawful.incrementAndGet();
            assertEquals(Proposed.Outcome.PROVEN_BEST, proposed.outcome());
            assertEquals(expected, EveryComposition.worth(task, proposed.composition()));
            assertTrue(proposed.scores().stream().allMatch(Proposed.Score::isProven));
          }
        });
    assertTrue(lawful.get() > POOLS / 5, lawful + " lawful");
    assertTrue(impossible.get() > POOLS / 5, impossible + " impossible");
  }

  @Test
  void theOrderOfTheContendersChangesNothing() {
    Seeded.check(
        40,
        random -> {
          ComposerTask task = Pools.usual(random.nextLong(), 40);
          List<Contender> shuffled = new ArrayList<>(task.contenders());
          Collections.shuffle(shuffled, random);
          assertEquals(
              COMPOSER.compose(task, StopSignal.NEVER),
              COMPOSER.compose(task.among(shuffled), StopSignal.NEVER));
        });
  }

  @Test
  void aConflictIsOneAndNoneOfItsRulesIsSuperfluous() {
    Seeded.check(
        400,
        random -> {
          ComposerTask task = Pools.small(random);
          Diagnosis diagnosis = COMPOSER.compose(task, StopSignal.NEVER).diagnosis();
          if (diagnosis == null) {
            return;
          }
          assertFalse(isPossible(task, new HashSet<>(diagnosis.conflict())));
          for (String rule : diagnosis.conflict()) {
            Set<String> others = new HashSet<>(diagnosis.conflict());
            others.remove(rule);
            assertTrue(isPossible(task, others), rule);
          }
          assertFalse(diagnosis.reasons().isEmpty());
        });
  }

  @Test
  void everyCorrectionMakesALawfulCompositionPossible() {
    Seeded.check(
        400,
        random -> {
          ComposerTask task = Pools.small(random);
          Diagnosis diagnosis = COMPOSER.compose(task, StopSignal.NEVER).diagnosis();
          if (diagnosis == null) {
            return;
          }
          for (Set<String> correction : diagnosis.corrections()) {
            Set<String> kept = new HashSet<>(new CompositionModel(task).linear().rules());
            kept.removeAll(correction);
            assertTrue(isPossible(task, kept), correction.toString());
          }
        });
  }

  private static boolean isPossible(ComposerTask task, Set<String> rules) {
    return new ExactEngine()
        .solve(new CompositionModel(task).linear().under(rules), StopSignal.NEVER)
        .hasValues();
  }

  @Test
  void stoppedItProposesOnlyWhatIsLawful() {
    Seeded.check(
        60,
        random -> {
          ComposerTask task = Pools.usual(random.nextLong(), 60);
          int questions = random.nextInt(40);
          AtomicInteger asked = new AtomicInteger();
          Proposed proposed = COMPOSER.compose(task, () -> asked.incrementAndGet() > questions);
          if (proposed.composition() == null) {
            assertNull(proposed.assessment());
          } else {
            assertTrue(proposed.assessment().isLawful());
            assertTrue(proposed.scores().stream().allMatch(s -> s.bound() <= s.count().number()));
          }
        });
  }

  @Test
  void replacementsAreRankedByTheRules() {
    Seeded.check(
        30,
        random -> {
          ComposerTask task = Pools.usual(random.nextLong(), 40);
          Proposed proposed = COMPOSER.compose(task, StopSignal.NEVER);
          if (proposed.composition() == null) {
            return;
          }
          int seat = 1 + random.nextInt(10);
          List<Replacement> ranked = new Replacements(task, proposed.composition()).onSeat(seat);
          String leaver = proposed.composition().seats().get(seat - 1).holder().personKey();
          assertTrue(ranked.stream().noneMatch(r -> r.person().personKey().equals(leaver)));
          for (int i = 1; i < ranked.size(); i++) {
            assertTrue(ranked.get(i - 1).breaches().size() <= ranked.get(i).breaches().size());
          }
        });
  }

  @Test
  void aLawfulReplacementIsNeverBetterThanTheBestComposition() {
    Seeded.check(
        20,
        random -> {
          ComposerTask task = Pools.usual(random.nextLong(), 30);
          Proposed proposed = COMPOSER.compose(task, StopSignal.NEVER);
          if (proposed.composition() == null) {
            return;
          }
          Replacements replacements = new Replacements(task, proposed.composition());
          for (Seat seat : proposed.composition().seats()) {
            if (seat.holder().tenure().nature() != MandateNature.KEPT) {
              replacements
                  .nextOnSeat(seat.number())
                  .ifPresent(next -> assertFalse(isBetter(next.counts(), proposed)));
            }
          }
        });
  }

  private static boolean isBetter(List<Count> counts, Proposed proposed) {
    for (int i = 0; i < counts.size(); i++) {
      int order = Long.compare(counts.get(i).number(), proposed.scores().get(i).count().number());
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }
}
