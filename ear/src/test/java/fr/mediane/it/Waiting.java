package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for a state that the application reaches by itself, on its timers. */
final class Waiting {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS_MS = 500;

  private Waiting() {}

  /**
   * Looks until what is seen is what is waited for; fails, saying what was seen last, after two
   * minutes.
   *
   * @param look reads the state
   * @param reached whether it is the one waited for
   */
  static <T> T until(Callable<T> look, Predicate<T> reached) throws Exception {
    long limit = System.nanoTime() + LIMIT.toNanos();
    T seen = look.call();
    while (!reached.test(seen)) {
      if (System.nanoTime() > limit) {
        fail("After " + LIMIT + " the state is still " + seen);
      }
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS))
          .get();
      seen = look.call();
    }
    return seen;
  }
}
