package fr.mediane.persistence;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something small that every page needs and that seldom changes, read once and kept in memory until
 * it changes. On this node, a change is seen by whoever asks after its transaction ended; another
 * node of a cluster sees it when its own copy expires, half a minute later at most.
 *
 * @param <T> what is kept; immutable, since every thread receives the same
 */
public final class Kept<T> {

  static final long MAX_AGE_NANOS = 30_000_000_000L;

  /**
   * What was read.
   *
   * @param value the reading
   * @param generation changes known when the reading began: a reading that a change overtook is not
   *     given again
   * @param readAt when the reading began, in nanoseconds of the clock
   */
  private record Copy<T>(T value, long generation, long readAt) {}

  private final Supplier<T> reading;
  private final LongSupplier nanoClock;
  private final AtomicLong generation = new AtomicLong();

  private volatile Copy<T> copy;

  /**
   * Nothing is read before the first question.
   *
   * @param reading reads it from the database
   */
  public Kept(Supplier<T> reading) {
    this(reading, System::nanoTime);
  }

  Kept(Supplier<T> reading, LongSupplier nanoClock) {
    this.reading = Objects.requireNonNull(reading);
    this.nanoClock = nanoClock;
  }

  /** The copy in memory or, when there is none or it is too old, a new reading. */
  public T get() {
    Copy<T> known = copy;
    if (known == null
        || known.generation() != generation.get()
        || nanoClock.getAsLong() - known.readAt() > MAX_AGE_NANOS) {
      long now = nanoClock.getAsLong();
      long before = generation.get();
      known = new Copy<>(reading.get(), before, now);
      copy = known;
    }
    return known.value();
  }

  /** Forgets the copy. */
  public void forget() {
    generation.incrementAndGet();
  }

  /**
   * Forgets the copy when the current transaction ends. Earlier, somebody else could keep the value
   * of before again.
   *
   * @param transactions the registry of the server
   * @throws IllegalStateException without a transaction
   */
  public void forgetAfter(TransactionSynchronizationRegistry transactions) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing is known yet.
          }

          @Override
          public void afterCompletion(int status) {
            forget();
          }
        });
  }
}
