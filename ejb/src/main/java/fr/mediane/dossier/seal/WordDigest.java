package fr.mediane.dossier.seal;

import fr.mediane.text.SearchKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * Turns the words of names into digests: HMAC-SHA-256 of the word without accents or capitals, cut
 * to 16 bytes, under a key derived from the one of the index.
 */
final class WordDigest {

  private static final String USE = "mediane/blind-index/1";
  private static final int BYTES = 16;

  private final SecretKey key;

  WordDigest(SecretKey indexKey) {
    key = Keys.derive(indexKey, USE);
  }

  /** The digests of the words of texts, each once, in the order of the words. */
  Set<String> of(String... texts) {
    Set<String> digests = new LinkedHashSet<>();
    for (String text : texts) {
      SearchKey.words(text).forEach(word -> digests.add(digest(word)));
    }
    return digests;
  }

  private String digest(String word) {
    byte[] whole = Keys.hmac(key, word.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
  }
}
