package fr.mediane.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * Counts wrong passwords by network address over a sliding window, whatever the accounts tried: a
 * list of names cannot be walked through. Kept in memory, on each node.
 */
@ApplicationScoped
public class AttemptThrottle {

  static final int MAX_FAILURES = 20;
  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MAX_ADDRESSES = 10_000;

  private final ConcurrentMap<String, Deque<Long>> failures = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;

  /** Counts on the machine's monotonic time. */
  public AttemptThrottle() {
    this(System::nanoTime);
  }

  AttemptThrottle(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether this address may try again. */
  public boolean admits(String address) {
    Deque<Long> moments = failures.get(address);
    if (moments == null) {
      return true;
    }
    synchronized (moments) {
      forgetOld(moments);
      return moments.size() < MAX_FAILURES;
    }
  }

  /** Notes a wrong password from this address. */
  public void failed(String address) {
    if (failures.size() > MAX_ADDRESSES) {
      failures.values().removeIf(this::isEmptyNow);
    }
    Deque<Long> moments = failures.computeIfAbsent(address, key -> new ArrayDeque<>());
    synchronized (moments) {
      forgetOld(moments);
      moments.addLast(nanoTime.getAsLong());
    }
  }

  private boolean isEmptyNow(Deque<Long> moments) {
    synchronized (moments) {
      forgetOld(moments);
      return moments.isEmpty();
    }
  }

  private void forgetOld(Deque<Long> moments) {
    long limit = nanoTime.getAsLong() - WINDOW.toNanos();
    while (!moments.isEmpty() && moments.peekFirst() < limit) {
      moments.removeFirst();
    }
  }
}
