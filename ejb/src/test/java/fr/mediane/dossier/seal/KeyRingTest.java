package fr.mediane.dossier.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The keys of the store, and what is derived from them. */
class KeyRingTest {

  @Test
  void theNewestMasterKeyHasTheHighestNumberNotTheLastLetter() {
    SecretKey ninth = Keys.draw();
    SecretKey tenth = Keys.draw();
    KeyRing ring =
        KeyRing.of(
            Map.of("master-9", ninth, "master-10", tenth, "index", Keys.draw(), "other", ninth));
    assertEquals(
        List.of("master-10", "master-9"), ring.masters().stream().map(MasterKey::id).toList());
    assertEquals(tenth, ring.newest().orElseThrow().key());
    assertEquals(ninth, ring.byId("master-9").orElseThrow());
    assertTrue(ring.byId("master-1").isEmpty());
    assertTrue(ring.byId("other").isEmpty());
  }

  @Test
  void aStoreWithoutItsKeysGivesAnEmptyRing() {
    KeyRing ring = KeyRing.of(Map.of("tls", Keys.draw()));
    assertTrue(ring.newest().isEmpty());
    assertTrue(ring.byId(KeyRing.INDEX).isEmpty());
  }

  @Test
  void aKeyOfAnotherSizeIsRefused() {
    SecretKey small = new SecretKeySpec(new byte[16], Keys.AES);
    assertThrows(IllegalStateException.class, () -> KeyRing.of(Map.of("master-1", small)));
    assertThrows(IllegalStateException.class, () -> KeyRing.of(Map.of("index", small)));
  }

  @Test
  void aKeyExchangedForAnotherIsNoticed() {
    SecretKey key = Keys.draw();
    RingKey registered = new RingKey("master-1", key, Instant.EPOCH);
    assertTrue(registered.isSame(new SecretKeySpec(key.getEncoded(), Keys.AES)));
    assertFalse(registered.isSame(Keys.draw()));
  }

  @Test
  void theStartIsRefusedWithoutTheKeysInUseAndSaysThemAll() {
    SecretKey index = Keys.draw();
    SecretKey current = Keys.draw();
    List<RingKey> known =
        List.of(
            new RingKey("index", index, Instant.EPOCH),
            new RingKey("master-1", Keys.draw(), Instant.EPOCH),
            new RingKey("master-2", Keys.draw(), Instant.EPOCH),
            new RingKey("master-3", current, Instant.EPOCH));
    known.get(3).makeCurrent(true);
    Map<String, Long> inUse = Map.of("master-2", 12L);
    KeyRing none = KeyRing.of(Map.of());
    assertTrue(refusal(none, known, inUse).contains("\u00a0: index, master-2, master-3."));
    KeyRing incomplete = KeyRing.of(Map.of("index", index, "master-3", current));
    assertTrue(refusal(incomplete, known, inUse).contains("\u00a0: master-2."));
    MasterKeys.requireSame(incomplete, known, Map.of("master-3", 12L));
    KeyRing exchanged = KeyRing.of(Map.of("index", Keys.draw(), "master-3", current));
    assertTrue(refusal(exchanged, known, Map.of()).contains("\u00a0: index."));
  }

  private static String refusal(KeyRing ring, List<RingKey> known, Map<String, Long> inUse) {
    return assertThrows(
            IllegalStateException.class, () -> MasterKeys.requireSame(ring, known, inUse))
        .getMessage();
  }

  /** RFC 5869, appendix A.1: pseudo-random key, information, and first 32 bytes of the output. */
  @Test
  void derivationIsThatOfTheStandard() {
    HexFormat hex = HexFormat.of();
    SecretKey key =
        new SecretKeySpec(
            hex.parseHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"),
            "HmacSHA256");
    assertArrayEquals(
        hex.parseHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"),
        Keys.expand(key, hex.parseHex("f0f1f2f3f4f5f6f7f8f9")));
  }

  @Test
  void wordsAreFoundWhateverTheirAccentsCapitalsAndPunctuation() {
    WordDigest digest = new WordDigest(Keys.draw());
    Set<String> stored = digest.of("Élodie DUPONT-Lefèvre", null, "Dupont");
    assertEquals(3, stored.size());
    assertEquals(stored, digest.of("lefevre, dupont elodie"));
    assertTrue(stored.containsAll(digest.of("LEFÈVRE")));
    assertFalse(stored.containsAll(digest.of("dupon")));
    assertEquals(Set.of(), digest.of(" ’ – "));
    stored.forEach(token -> assertTrue(token.matches("[0-9a-f]{32}"), token));
  }

  @Test
  void anotherKeyGivesOtherDigests() {
    assertNotEquals(
        new WordDigest(Keys.draw()).of("dupont"), new WordDigest(Keys.draw()).of("dupont"));
  }
}
