package fr.mediane.dossier.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Authenticated encryption with AES-256 in Galois/Counter mode, NIST SP 800-38D: a random nonce of
 * 96 bits, a tag of 128 bits. A sealed value is one byte of format, the nonce, the ciphertext and
 * its tag. The place a value belongs to is authenticated with it and stored nowhere: a value moved
 * elsewhere does not open.
 */
final class AesGcm {

  /** What a sealed value has more than the clear one, in bytes. */
  static final int OVERHEAD = 1 + AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES;

  private static final byte FORMAT = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  /**
   * Seals bytes.
   *
   * @param key AES key of 256 bits
   * @param place where the value belongs, the same at opening
   */
  static byte[] seal(SecretKey key, String place, byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = new byte[clear.length + OVERHEAD];
    sealed[0] = FORMAT;
    System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
    try {
      cipher(Cipher.ENCRYPT_MODE, key, place, nonce, 0)
          .doFinal(clear, 0, clear.length, sealed, 1 + NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform seals with AES-256-GCM", e);
    }
    return sealed;
  }

  /**
   * Opens sealed bytes.
   *
   * @param place where the value is read
   * @throws BrokenSealException when the value was altered, moved, or sealed with another key
   */
  static byte[] open(SecretKey key, String place, byte[] sealed) {
    if (sealed.length < OVERHEAD || sealed[0] != FORMAT) {
      throw new BrokenSealException(place, null);
    }
    int start = 1 + NONCE_BYTES;
    try {
      return cipher(Cipher.DECRYPT_MODE, key, place, sealed, 1)
          .doFinal(sealed, start, sealed.length - start);
    } catch (AEADBadTagException e) {
      throw new BrokenSealException(place, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform opens AES-256-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, String place, byte[] nonce, int offset)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce, offset, NONCE_BYTES));
    cipher.updateAAD((FORMAT + "/" + place).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
