package fr.mediane.access.login;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptThrottleTest {

  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";

  private final AtomicLong now = new AtomicLong();
  private final AttemptThrottle throttle = new AttemptThrottle(now::get);

  @Test
  void anAddressIsRefusedAfterTooManyFailuresAndNoOther() {
    fail(HERE, AttemptThrottle.MAX_FAILURES - 1);
    assertTrue(throttle.admits(HERE));
    fail(HERE, 1);
    assertFalse(throttle.admits(HERE));
    assertTrue(throttle.admits(THERE));
  }

  @Test
  void failuresAreForgottenOneByOneAsTheWindowSlides() {
    now.set(0);
    fail(HERE, 1);
    now.set(AttemptThrottle.WINDOW.toNanos());
    fail(HERE, AttemptThrottle.MAX_FAILURES - 1);
    assertFalse(throttle.admits(HERE), "the first is still within the window");
    now.incrementAndGet();
    assertTrue(throttle.admits(HERE), "the first is older than the window");
    now.addAndGet(AttemptThrottle.WINDOW.toNanos());
    fail(HERE, AttemptThrottle.MAX_FAILURES - 1);
    assertTrue(throttle.admits(HERE), "all the others are");
  }

  private void fail(String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(address);
    }
  }
}
