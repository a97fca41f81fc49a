package fr.mediane.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The order in which computations run, without a server: threads are handed out by hand. */
class LaneTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final Deque<Runnable> threads = new ArrayDeque<>();
  private final List<String> ran = new ArrayList<>();
  private boolean refusing;
  private final Lane lane = new Lane(this::lend);

  @Test
  void oneRunsAndTheOthersWaitInTheOrderInWhichTheyWereAskedFor() {
    ask("one", "a");
    ask("two", "b");
    ask("three", "c");
    assertEquals(1, threads.size(), "one at once");
    assertEquals(1, lane.of("two").place());
    assertEquals(2, lane.of("three").place());
    threads.remove().run();
    assertEquals(Standing.IDLE, lane.of("one"));
    assertEquals(1, lane.of("three").place());
    runAll();
    assertEquals(List.of("one", "two", "three"), ran);
  }

  @Test
  void severalRunAtOnceWhereSoManyMay() {
    ask("one", "a", 2, this::complete);
    ask("two", "b", 2, this::complete);
    ask("three", "c", 2, this::complete);
    assertEquals(2, threads.size());
  }

  @Test
  void aNewComputationOfAnOwnerTakesThePlaceOfTheOneBefore() {
    ask("one", "a");
    ask("two", "a");
    ask("three", "a");
    assertFalse(lane.of("one").isUnderWay(), "abandoned");
    assertFalse(lane.of("two").isUnderWay(), "never begun");
    runAll();
    assertEquals(List.of("three"), ran);
  }

  @Test
  void stoppedBeforeItsTurnItDoesNotRun() {
    ask("one", "a");
    ask("two", "b");
    lane.stop("two");
    assertEquals(Standing.Stage.STOPPED, lane.of("two").stage());
    runAll();
    assertEquals(List.of("one"), ran);
  }

  @Test
  void whatItToldIsReadWhileItRuns() {
    ask(
        "one",
        "a",
        1,
        computation -> {
          computation.tell(3, 8);
          assertEquals(Standing.running(3, 8), lane.of("one"));
          return true;
        });
    assertEquals(1, lane.of("one").place(), "not begun");
    runAll();
    assertEquals(Standing.Stage.IDLE, lane.of("one").stage());
  }

  @Test
  void itSaysWhetherSomebodyOrTheTimeStoppedIt() {
    ask("one", "a", 1, computation -> stoppedWhileItRuns("one", computation));
    lane.ask(new Computation.Order("two", "b", Duration.ZERO, c -> !c.isRaised()), 1);
    runAll();
    assertEquals(Standing.Stage.STOPPED, lane.of("one").stage());
    assertEquals(Standing.Stage.OUT_OF_TIME, lane.of("two").stage());
    ask("two", "b");
    runAll();
    assertEquals(Standing.IDLE, lane.of("two"), "forgotten by the next one");
  }

  private boolean stoppedWhileItRuns(String subject, Computation computation) {
    assertFalse(computation.isRaised());
    lane.stop(subject);
    assertTrue(computation.isRaised());
    return false;
  }

  @Test
  void whatEndedBeforeItHeardThatItIsStoppedIsComplete() {
    ask(
        "one",
        "a",
        1,
        computation -> {
          lane.stop("one");
          return true;
        });
    runAll();
    assertEquals(Standing.IDLE, lane.of("one"));
  }

  @Test
  void aFailureHasAReferenceAndTheNextOneRuns() {
    ask(
        "one",
        "a",
        1,
        computation -> {
          throw new IllegalStateException("for the test");
        });
    ask("two", "b");
    runAll();
    assertEquals(Standing.Stage.FAILED, lane.of("one").stage());
    assertFalse(lane.of("one").reference().isEmpty());
    assertEquals(List.of("two"), ran);
  }

  @Test
  void withoutThreadItFailsAndTheNextOneRuns() {
    refusing = true;
    ask("one", "a");
    assertEquals(Standing.Stage.FAILED, lane.of("one").stage());
    lane.await("one", LONG);
    refusing = false;
    ask("two", "b");
    runAll();
    assertEquals(List.of("two"), ran);
  }

  private void ask(String subject, String owner) {
    ask(subject, owner, 1, this::complete);
  }

  private void ask(String subject, String owner, int atOnce, Work work) {
    lane.ask(
        new Computation.Order(
            subject,
            owner,
            LONG,
            computation -> {
              boolean ended = work.run(computation);
              ran.add(subject);
              return ended;
            }),
        atOnce);
  }

  private boolean complete(Computation computation) {
    return true;
  }

  private void lend(Runnable task) {
    if (refusing) {
      throw new RejectedExecutionException("no thread");
    }
    threads.add(task);
  }

  private void runAll() {
    while (!threads.isEmpty()) {
      threads.remove().run();
    }
  }
}
