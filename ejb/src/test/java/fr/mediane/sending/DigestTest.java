package fr.mediane.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Digests as people type them, and how many an address may check. */
class DigestTest {

  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void theDigestOfAFileIsSha256() throws IOException {
    assertEquals(EMPTY, Sha256.of(new ByteArrayInputStream(new byte[0])));
  }

  @Test
  void aDigestIsReadHoweverItIsTyped() {
    assertEquals(Optional.of(EMPTY), Digest.typed(EMPTY));
    assertEquals(Optional.of(EMPTY), Digest.typed("  SHA256: " + EMPTY.toUpperCase() + "\n"));
    assertEquals(Optional.of(EMPTY), Digest.typed(EMPTY.replaceAll("(.{8})", "$1\u00a0")));
  }

  @Test
  void anythingElseIsNoDigest() {
    assertEquals(Optional.empty(), Digest.typed(null));
    assertEquals(Optional.empty(), Digest.typed(""));
    assertEquals(Optional.empty(), Digest.typed(EMPTY.substring(1)));
    assertEquals(Optional.empty(), Digest.typed(EMPTY + "0"));
    assertEquals(Optional.empty(), Digest.typed(EMPTY.replace('e', 'g')));
  }

  @Test
  void anAddressChecksTwentyDigestsAMinuteAndAnotherIsNotHeldBack() {
    AtomicLong now = new AtomicLong();
    CheckThrottle throttle = new CheckThrottle(now::get);
    for (int i = 0; i < CheckThrottle.MOST; i++) {
      assertTrue(throttle.admits("192.0.2.1"), "check " + i);
    }
    assertFalse(throttle.admits("192.0.2.1"));
    assertTrue(throttle.admits("192.0.2.2"));
    now.addAndGet(Duration.ofSeconds(59).toNanos());
    assertFalse(throttle.admits("192.0.2.1"));
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertTrue(throttle.admits("192.0.2.1"));
  }
}
