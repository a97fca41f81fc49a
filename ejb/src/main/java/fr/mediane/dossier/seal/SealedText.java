package fr.mediane.dossier.seal;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text of a dossier, sealed: one byte of format, the nonce, the ciphertext and its tag. It says
 * nothing of the text but its approximate length. Entities hold it; {@link Seals} alone makes and
 * opens it.
 */
public final class SealedText {

  private final byte[] bytes;

  private SealedText(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A sealed text as it is stored.
   *
   * @param bytes copied
   */
  static SealedText of(byte[] bytes) {
    return new SealedText(Objects.requireNonNull(bytes).clone());
  }

  /** What stands in a column that must hold something, once its text was destroyed. */
  public static SealedText erased() {
    return new SealedText(new byte[0]);
  }

  /** A copy of the bytes to store. */
  byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedText that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "SealedText";
  }
}
