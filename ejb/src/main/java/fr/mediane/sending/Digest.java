package fr.mediane.sending;

import java.util.Locale;
import java.util.Optional;

/** SHA-256 digests of files, as people type them. */
public final class Digest {

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
}
