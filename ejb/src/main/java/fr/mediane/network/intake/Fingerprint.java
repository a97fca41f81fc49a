package fr.mediane.network.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digest of what a line says: the same line read again is told at once. */
final class Fingerprint {

  private static final byte SEPARATOR = 0x1F;

  private Fingerprint() {}

  /**
   * The digest of some values.
   *
   * @param values {@code null} differs from the empty text
   * @return 64 hexadecimal characters
   */
  static String of(Object... values) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object value : values) {
        if (value != null) {
          digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
          digest.update(SEPARATOR);
        }
        digest.update(SEPARATOR);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
