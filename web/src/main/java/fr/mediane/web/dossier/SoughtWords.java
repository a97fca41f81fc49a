package fr.mediane.web.dossier;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The words last sought among the dossiers in a session, each under a key. The address of the list
 * bears the key: it can be gone back to and read again, and the name of a party enters neither the
 * history of a browser nor the log of a server (décret 2019-897, art. 12).
 */
@SessionScoped
public class SoughtWords implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many searches can be gone back to. */
  static final int MOST = 30;

  private final LinkedHashMap<String, String> words = new LinkedHashMap<>();

  /** Keeps words; the same words keep their key. */
  synchronized String keep(String sought) {
    return words.entrySet().stream()
        .filter(known -> known.getValue().equals(sought))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> add(sought));
  }

  private String add(String sought) {
    if (words.size() >= MOST) {
      words.remove(words.keySet().iterator().next());
    }
    // Only the session that holds the words can turn it into them: it need not be unguessable.
    String key = HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
    words.put(key, sought);
    return key;
  }

  /** The words of a key; empty when they are no longer kept. */
  synchronized Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }
}
