package fr.mediane.dossier.seal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * The keys found in the credential store: the master keys {@code master-1}, {@code master-2}… of
 * which the highest number is the newest, and the key {@code index} of the blind index. Other
 * aliases are left alone.
 */
final class KeyRing {

  /** Alias of the key of the blind index. */
  static final String INDEX = "index";

  /** Alias of the master key of an installation that begins. */
  static final String FIRST = "master-1";

  private static final Pattern MASTER = Pattern.compile("master-([1-9]\\d{0,8})");

  private final Map<Integer, MasterKey> masters = new TreeMap<>(Comparator.reverseOrder());
  private final SecretKey index;

  private KeyRing(Map<String, SecretKey> keys) {
    keys.forEach(this::put);
    index = keys.containsKey(INDEX) ? checked(INDEX, keys.get(INDEX)) : null;
  }

  /**
   * The ring of a store.
   *
   * @param keys by alias, in small letters
   * @throws IllegalStateException when a key of the ring is not of 256 bits
   */
  static KeyRing of(Map<String, SecretKey> keys) {
    return new KeyRing(keys);
  }

  private void put(String alias, SecretKey key) {
    Matcher matcher = MASTER.matcher(alias);
    if (matcher.matches()) {
      masters.put(Integer.valueOf(matcher.group(1)), new MasterKey(alias, checked(alias, key)));
    }
  }

  private static SecretKey checked(String alias, SecretKey key) {
    if (key.getEncoded().length != Keys.BYTES) {
      throw new IllegalStateException(SealTexts.get("start.keySize", alias));
    }
    return key;
  }

  /** The master keys, the newest first. */
  List<MasterKey> masters() {
    return List.copyOf(masters.values());
  }

  /** The newest master key. */
  Optional<MasterKey> newest() {
    return masters.values().stream().findFirst();
  }

  /** A key by its alias, master key or key of the index. */
  Optional<SecretKey> byId(String id) {
    return INDEX.equals(id)
        ? Optional.ofNullable(index)
        : masters.values().stream()
            .filter(master -> master.id().equals(id))
            .map(MasterKey::key)
            .findFirst();
  }
}
