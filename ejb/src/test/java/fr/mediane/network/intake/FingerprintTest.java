package fr.mediane.network.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void theSameValuesGiveTheSameDigest() {
    assertEquals(Fingerprint.of("a", 1, null), Fingerprint.of("a", 1, null));
    assertEquals(64, Fingerprint.of("a").length());
  }

  @Test
  void valuesThatSlideFromOneToTheNextAreTold() {
    assertNotEquals(Fingerprint.of("ab", "c"), Fingerprint.of("a", "bc"));
  }

  @Test
  void silenceIsNotTheEmptyText() {
    assertNotEquals(Fingerprint.of((Object) null), Fingerprint.of(""));
    assertNotEquals(Fingerprint.of("a", null), Fingerprint.of(null, "a"));
  }
}
