package fr.mediane.sending;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** SHA-256 digests of files, as people type or compute them. */
public final class Digest {

  private static final int BUFFER = 65_536;

  private Digest() {}

  /**
   * A digest as it was typed or pasted, in any case, with spaces or colons between its digits.
   *
   * @return 64 lower-case hexadecimal digits; empty when it is no digest
   */
  public static Optional<String> typed(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String digits =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\u00a0\u202f:-]", "")
            .replaceFirst("^sha256", "");
    return digits.matches("[0-9a-f]{64}") ? Optional.of(digits) : Optional.empty();
  }

  /** The digest of a file, read as a stream and not kept. */
  public static String of(InputStream content) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
