package fr.mediane.panel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.TestFields;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The order in which searches run, without a server: the executor hands its threads by hand. */
class SearchDeskTest {

  private final Deque<Runnable> threads = new ArrayDeque<>();
  private final List<Long> ran = new ArrayList<>();
  private boolean refusing;
  private final SearchDesk desk = desk();

  @Test
  void oneRunsAndTheOthersWaitInTheOrderInWhichTheyWereAskedFor() {
    ask(1, "a");
    ask(2, "b");
    ask(3, "c");
    assertEquals(1, threads.size(), "one at once");
    assertEquals(1, desk.stateOf(2L).place());
    assertEquals(2, desk.stateOf(3L).place());
    threads.remove().run();
    assertEquals(SearchState.NONE, desk.stateOf(1L));
    assertEquals(1, desk.stateOf(3L).place());
    threads.remove().run();
    threads.remove().run();
    assertEquals(List.of(1L, 2L, 3L), ran);
    assertTrue(threads.isEmpty());
  }

  @Test
  void aNewSearchOfAPersonTakesThePlaceOfTheOneBefore() {
    ask(1, "a");
    ask(2, "a");
    ask(3, "a");
    assertFalse(desk.stateOf(1L).isUnderWay(), "abandoned");
    assertFalse(desk.stateOf(2L).isUnderWay(), "never begun");
    while (!threads.isEmpty()) {
      threads.remove().run();
    }
    assertEquals(List.of(3L), ran);
  }

  @Test
  void stoppedBeforeItsTurnItDoesNotRun() {
    ask(1, "a");
    ask(2, "b");
    desk.stop(2L);
    assertFalse(desk.stateOf(2L).isUnderWay());
    threads.remove().run();
    assertEquals(List.of(1L), ran);
    assertTrue(threads.isEmpty());
  }

  @Test
  void withoutThreadTheSearchEndsAndTheNextOneRuns() {
    refusing = true;
    ask(1, "a");
    assertFalse(desk.stateOf(1L).isUnderWay());
    desk.await(1L, Duration.ofMillis(1));
    refusing = false;
    ask(2, "b");
    threads.remove().run();
    assertEquals(List.of(2L), ran);
  }

  private void ask(long study, String owner) {
    desk.accept(new SearchAsked(study, 1, owner, Duration.ofSeconds(1), 1));
  }

  private SearchDesk desk() {
    SearchDesk made = new SearchDesk();
    TestFields.set(made, SearchDesk.class, "executor", executor());
    TestFields.set(
        made,
        SearchDesk.class,
        "runner",
        new SearchRun() {
          @Override
          void run(Search search) {
            ran.add(search.asked().studyId());
          }
        });
    return made;
  }

  private ManagedExecutorService executor() {
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class},
            (proxy, method, arguments) -> {
              if (refusing) {
                throw new RejectedExecutionException("no thread");
              }
              threads.add((Runnable) arguments[0]);
              return null;
            });
  }
}
