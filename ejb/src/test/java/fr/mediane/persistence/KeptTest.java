package fr.mediane.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is kept in memory is read again when it must be, and only then. */
class KeptTest {

  private final AtomicInteger stored = new AtomicInteger(1);
  private final AtomicInteger readings = new AtomicInteger();
  private final AtomicLong now = new AtomicLong();

  private Kept<Integer> kept =
      keeping(
          () -> {
            readings.incrementAndGet();
            return stored.get();
          });

  @Test
  void isReadOnce() {
    assertEquals(1, kept.get());
    stored.set(2);
    assertEquals(1, kept.get());
    assertEquals(1, readings.get());
  }

  @Test
  void isReadAgainAfterAChange() {
    kept.get();
    stored.set(2);
    kept.forget();
    assertEquals(2, kept.get());
    assertEquals(2, kept.get());
    assertEquals(2, readings.get());
  }

  @Test
  void isReadAgainWhenTooOld() {
    kept.get();
    stored.set(2);
    now.set(Kept.MAX_AGE_NANOS);
    assertEquals(1, kept.get());
    now.incrementAndGet();
    assertEquals(2, kept.get());
  }

  @Test
  void aReadingThatAChangeOvertakesIsNotGivenAgain() {
    kept =
        keeping(
            () -> {
              int seen = stored.get();
              if (readings.incrementAndGet() == 1) {
                stored.set(2);
                kept.forget();
              }
              return seen;
            });
    assertEquals(1, kept.get());
    assertEquals(2, kept.get());
  }

  private Kept<Integer> keeping(Supplier<Integer> reading) {
    return new Kept<>(reading, now::get);
  }
}
