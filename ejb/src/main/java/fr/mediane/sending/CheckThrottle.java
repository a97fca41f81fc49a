package fr.mediane.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Bounds how many digests a network address may check in a minute. Kept in memory, on each node,
 * for the last addresses only.
 */
@ApplicationScoped
public class CheckThrottle {

  static final int MOST = 20;
  private static final long WINDOW = Duration.ofMinutes(1).toNanos();
  private static final int MOST_ADDRESSES = 10_000;

  private final LongSupplier nanoTime;

  private final Map<String, Window> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  private record Window(long begun, int count) {}

  /** Counts on the machine's monotonic time. */
  public CheckThrottle() {
    this(System::nanoTime);
  }

  CheckThrottle(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether this address may check one more digest, which is counted. */
  public synchronized boolean admits(String address) {
    long now = nanoTime.getAsLong();
    Window known = windows.get(address);
    Window window = known == null || now - known.begun() >= WINDOW ? new Window(now, 0) : known;
    windows.put(address, new Window(window.begun(), window.count() + 1));
    return window.count() < MOST;
  }
}
