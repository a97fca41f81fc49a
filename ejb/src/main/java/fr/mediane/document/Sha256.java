package fr.mediane.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests (FIPS 180-4), written as 64 lower-case hexadecimal digits. */
public final class Sha256 {

  private static final int BUFFER = 65_536;

  private Sha256() {}

  /** The digest of these bytes. */
  public static String of(byte[] content) {
    return written(begin().digest(content));
  }

  /** The digest of a stream, read to its end and not kept. */
  public static String of(InputStream content) throws IOException {
    MessageDigest digest = begin();
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return written(digest.digest());
  }

  private static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  private static String written(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
