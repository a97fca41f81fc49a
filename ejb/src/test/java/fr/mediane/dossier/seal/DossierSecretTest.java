package fr.mediane.dossier.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key of a dossier: what it opens, how it is wrapped, wrapped again and destroyed. */
class DossierSecretTest {

  private static final String PURPOSE = "referral.summary";
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");
  private static final long FIRST_SEED = Long.getLong("mediane.test.seed", 20190831L);

  private final MasterKey first = new MasterKey("master-1", Keys.draw());
  private final MasterKey second = new MasterKey("master-2", Keys.draw());
  private final DossierSecret secret = DossierSecret.draw(7);

  @Test
  void aTextDoesNotOpenInAnotherDossierNorUnderAnotherPurpose() {
    byte[] sealed = secret.seal(PURPOSE, ClearText.toBytes("Mme Dupont"));
    DossierSecret moved = DossierSecret.unwrap(7, secret.wrap(first.key()), first.key());
    assertEquals("Mme Dupont", ClearText.of(moved.open(PURPOSE, sealed)));
    assertThrows(BrokenSealException.class, () -> secret.open("referral.harm", sealed));
    assertThrows(BrokenSealException.class, () -> DossierSecret.draw(8).open(PURPOSE, sealed));
  }

  @Test
  void aWrappedKeyCopiedToAnotherDossierDoesNotUnwrap() {
    byte[] wrapped = secret.wrap(first.key());
    assertThrows(BrokenSealException.class, () -> DossierSecret.unwrap(8, wrapped, first.key()));
    assertThrows(BrokenSealException.class, () -> DossierSecret.unwrap(7, wrapped, second.key()));
  }

  @Test
  void aKeyWrappedAgainOpensTheSameValuesUnderTheNewMasterKeyAlone() {
    byte[] sealed = secret.seal(PURPOSE, ClearText.toBytes("Avant"));
    DossierKey stored = new DossierKey(7L, secret, first, AT);
    stored.rewrap(first.key(), second);
    assertEquals("master-2", stored.getMasterKeyId());
    assertEquals("Avant", ClearText.of(stored.unwrap(second.key()).open(PURPOSE, sealed)));
    assertThrows(BrokenSealException.class, () -> stored.unwrap(first.key()));
  }

  @Test
  void aDestroyedKeyLeavesOnlyWhenAndByWhomAndTheFirstDestructionStaysTold() {
    DossierKey stored = new DossierKey(7L, secret, first, AT);
    assertFalse(stored.isDestroyed());
    stored.destroy("mediateur.ges", AT.plusSeconds(60));
    stored.destroy("autre", AT.plusSeconds(120));
    assertTrue(stored.isDestroyed());
    assertNull(stored.getMasterKeyId());
    assertEquals("mediateur.ges", stored.getDestroyedBy());
    assertEquals(AT.plusSeconds(60), stored.getDestroyedAt().orElseThrow());
    assertEquals(AT, stored.getCreatedAt());
  }

  @Test
  void noKeyIsPrinted() {
    assertEquals("DossierSecret[7]", secret.toString());
    assertEquals("MasterKey[master-1]", first.toString());
    assertEquals("SealedText", SealedText.of(new byte[] {1, 2}).toString());
  }

  @Test
  void aSealedTextIsAValueOfItsBytes() {
    byte[] bytes = secret.seal(PURPOSE, new byte[] {1});
    SealedText text = SealedText.of(bytes);
    assertEquals(text, SealedText.of(bytes));
    assertEquals(text.hashCode(), SealedText.of(bytes).hashCode());
    assertNotEquals(text, SealedText.of(secret.seal(PURPOSE, new byte[] {1})));
    bytes[0] = 0;
    text.toBytes()[0] = 0;
    assertEquals(1, text.toBytes()[0]);
    SealedTextConverter converter = new SealedTextConverter();
    assertEquals(text, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(text)));
    assertNull(converter.convertToDatabaseColumn(null));
    assertNull(converter.convertToEntityAttribute(null));
  }

  @Test
  void anAttachmentOfTwentyMegabytesComesBackWhole() {
    byte[] file = new byte[Seals.MAX_BYTES];
    new Random(FIRST_SEED).nextBytes(file);
    assertArrayEquals(file, secret.open("attachment/1", secret.seal("attachment/1", file)));
  }

  @Test
  void halfOfACharacterIsRefusedRatherThanAltered() {
    assertThrows(Refusal.class, () -> ClearText.toBytes("coupé \uD83D ici"));
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest(name = "-Dmediane.test.seed={0} + first seed")
  @MethodSource("seeds")
  void anyTextComesBackAsItWas(int run) {
    Random random = new Random(FIRST_SEED + run);
    String text = text(random, run == 0 ? 100_000 : random.nextInt(2_000));
    byte[] sealed = secret.seal(PURPOSE, ClearText.toBytes(text));
    assertEquals(text, ClearText.of(secret.open(PURPOSE, sealed)));
    if (text.length() > 8) {
      byte[] clear = ClearText.toBytes(text);
      assertFalse(contains(sealed, Arrays.copyOf(clear, 8)));
    }
  }

  private static String text(Random random, int codePoints) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < codePoints; i++) {
      text.appendCodePoint(
          switch (random.nextInt(6)) {
            case 0 -> 0x1F600 + random.nextInt(80);
            case 1 -> 0x5D0 + random.nextInt(27);
            case 2 -> 0x627 + random.nextInt(36);
            case 3 -> "\u202F\u00A0\u200D\u202E\r\n\t\0".codePointAt(random.nextInt(8));
            case 4 -> "éèçœŒàï’«»".codePointAt(random.nextInt(10));
            default -> 'a' + random.nextInt(26);
          });
    }
    return text.toString();
  }

  private static boolean contains(byte[] whole, byte[] part) {
    return IntStream.rangeClosed(0, whole.length - part.length)
        .anyMatch(at -> Arrays.equals(whole, at, at + part.length, part, 0, part.length));
  }
}
