package fr.mediane.dossier.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class AesGcmTest {

  private static final String PLACE = "value/42/referral.summary";
  private static final byte[] CLEAR = "Un désaccord".getBytes(StandardCharsets.UTF_8);

  private final SecretKey key = Keys.draw();
  private final byte[] sealed = AesGcm.seal(key, PLACE, CLEAR);

  @Test
  void whatIsSealedOpens() {
    assertArrayEquals(CLEAR, AesGcm.open(key, PLACE, sealed));
    assertEquals(CLEAR.length + AesGcm.OVERHEAD, sealed.length);
  }

  @Test
  void nothingButTheTagIsLeftOfAnEmptyValue() {
    byte[] empty = AesGcm.seal(key, PLACE, new byte[0]);
    assertEquals(AesGcm.OVERHEAD, empty.length);
    assertEquals(0, AesGcm.open(key, PLACE, empty).length);
  }

  @Test
  void theSameValueIsNeverSealedTwiceAlike() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      seen.add(Arrays.toString(AesGcm.seal(key, PLACE, CLEAR)));
    }
    assertEquals(200, seen.size());
    assertFalse(seen.contains(Arrays.toString(sealed)));
  }

  @Test
  void anyAlteredByteIsNoticed() {
    for (int i = 0; i < sealed.length; i++) {
      byte[] altered = sealed.clone();
      altered[i] ^= 1;
      assertThrows(BrokenSealException.class, () -> AesGcm.open(key, PLACE, altered), "byte " + i);
    }
  }

  @Test
  void aTruncatedValueIsNoticed() {
    for (int length = 0; length < sealed.length; length++) {
      byte[] truncated = Arrays.copyOf(sealed, length);
      assertThrows(BrokenSealException.class, () -> AesGcm.open(key, PLACE, truncated));
    }
  }

  @Test
  void anotherKeyOrAnotherPlaceDoesNotOpen() {
    assertThrows(BrokenSealException.class, () -> AesGcm.open(Keys.draw(), PLACE, sealed));
    assertThrows(
        BrokenSealException.class, () -> AesGcm.open(key, "value/42/referral.harm", sealed));
    assertThrows(
        BrokenSealException.class, () -> AesGcm.open(key, "value/4/2/referral.summary", sealed));
  }
}
