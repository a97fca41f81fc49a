package fr.mediane.dossier.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Draws keys of 256 bits and derives others from them, by the JCA alone. */
final class Keys {

  /** Name of the algorithm of the keys, for the JCA. */
  static final String AES = "AES";

  /** Length of every key, in bytes. */
  static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Keys() {}

  /** A new key, drawn at random. */
  static SecretKey draw() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SecretKeySpec(bytes, AES);
  }

  /**
   * A key derived from another: HKDF-Expand of RFC 5869 with SHA-256, for one block. The extraction
   * is not needed, the key being itself uniformly random.
   *
   * @param use what the derived key is for; two uses give unrelated keys
   */
  static SecretKey derive(SecretKey key, String use) {
    return new SecretKeySpec(expand(key, use.getBytes(StandardCharsets.UTF_8)), HMAC);
  }

  /** First block of HKDF-Expand: 32 bytes. */
  static byte[] expand(SecretKey key, byte[] info) {
    byte[] message = new byte[info.length + 1];
    System.arraycopy(info, 0, message, 0, info.length);
    message[info.length] = 1;
    return hmac(key, message);
  }

  /** HMAC-SHA-256 of a message. */
  static byte[] hmac(SecretKey key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform provides HMAC-SHA-256", e);
    }
  }

  /**
   * What tells a key from another without saying anything of it: 64 hexadecimal digits, derived
   * from the key.
   */
  static String checkValue(SecretKey key) {
    return HexFormat.of().formatHex(derive(key, "mediane/check/1").getEncoded());
  }
}
