package fr.mediane.dossier.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * The ring of keys of this installation: the current master key, the older ones, the key of the
 * blind index. The keys are those of the server's credential store, read again each time; the
 * database knows which is current and tells a key exchanged for another.
 */
@ApplicationScoped
public class MasterKeys {

  @Inject private KeyVault vault;
  @Inject private RingKeys registered;
  @Inject private DossierKeys dossierKeys;
  @Inject private Clock clock;

  /** The keys found in the credential store now. */
  KeyRing ring() {
    return KeyRing.of(vault.keys());
  }

  /** The master key that wraps the keys of new dossiers. */
  MasterKey current() {
    String id = registered.currentId();
    return new MasterKey(id, required(ring(), id));
  }

  /**
   * The key of the blind index.
   *
   * @throws IllegalStateException when it is no longer in the store
   */
  SecretKey index() {
    return required(ring(), KeyRing.INDEX);
  }

  /**
   * A key of a ring.
   *
   * @throws IllegalStateException when it is not there
   */
  static SecretKey required(KeyRing ring, String id) {
    return ring.byId(id)
        .orElseThrow(() -> new IllegalStateException(SealTexts.get("start.lost", id)));
  }

  /**
   * Makes the ring ready, or refuses to start. An installation that has sealed nothing is given the
   * keys that it lacks; one that has must find again the very keys that seal it.
   *
   * @param mayCreate whether an installation that begins may draw its keys by itself
   * @throws IllegalStateException with a message in French for the person who starts the server
   */
  void start(boolean mayCreate) {
    Map<String, Long> inUse = dossierKeys.countsByMaster();
    if (inUse.isEmpty()) {
      registered.clear();
      complete(mayCreate);
    }
    KeyRing ring = ring();
    List<RingKey> known = registered.all();
    requireSame(ring, known, inUse);
    register(ring, known);
  }

  private void complete(boolean mayCreate) {
    KeyRing ring = ring();
    Map<String, SecretKey> missing = new LinkedHashMap<>();
    if (ring.newest().isEmpty()) {
      missing.put(KeyRing.FIRST, Keys.draw());
    }
    if (ring.byId(KeyRing.INDEX).isEmpty()) {
      missing.put(KeyRing.INDEX, Keys.draw());
    }
    if (missing.isEmpty()) {
      return;
    }
    if (!mayCreate) {
      throw new IllegalStateException(
          SealTexts.get("start.empty", String.join(", ", missing.keySet())));
    }
    vault.add(missing);
  }

  /**
   * Refuses a ring that lacks a key in use, or holds another key under the name of one registered.
   * A retired key that protects nothing may be absent.
   *
   * @param inUse how many dossiers each master key protects
   */
  static void requireSame(KeyRing ring, List<RingKey> known, Map<String, Long> inUse) {
    refuse("start.lost", known, key -> isNeeded(key, inUse) && ring.byId(key.getKeyId()).isEmpty());
    refuse(
        "start.exchanged",
        known,
        key -> ring.byId(key.getKeyId()).filter(found -> !key.isSame(found)).isPresent());
  }

  private static boolean isNeeded(RingKey key, Map<String, Long> inUse) {
    return key.isCurrent()
        || inUse.containsKey(key.getKeyId())
        || KeyRing.INDEX.equals(key.getKeyId());
  }

  private static void refuse(String reason, List<RingKey> known, Predicate<RingKey> wrong) {
    List<String> ids = known.stream().filter(wrong).map(RingKey::getKeyId).sorted().toList();
    if (!ids.isEmpty()) {
      throw new IllegalStateException(SealTexts.get(reason, String.join(", ", ids)));
    }
  }

  private void register(KeyRing ring, List<RingKey> known) {
    if (known.stream().noneMatch(key -> KeyRing.INDEX.equals(key.getKeyId()))) {
      registered.add(new RingKey(KeyRing.INDEX, required(ring, KeyRing.INDEX), clock.instant()));
    }
    if (known.stream().noneMatch(RingKey::isCurrent)) {
      makeCurrent(ring.newest().orElseThrow());
    }
  }

  /** Wraps the keys of new dossiers by this master key from now on. */
  void makeCurrent(MasterKey master) {
    List<RingKey> known = registered.all();
    RingKey chosen =
        known.stream()
            .filter(key -> key.getKeyId().equals(master.id()))
            .findFirst()
            .orElseGet(() -> registeredNow(master));
    if (!chosen.isSame(master.key())) {
      throw new IllegalStateException(SealTexts.get("start.exchanged", master.id()));
    }
    Stream.concat(known.stream(), Stream.of(chosen))
        .forEach(key -> key.makeCurrent(Objects.equals(key.getKeyId(), master.id())));
  }

  private RingKey registeredNow(MasterKey master) {
    RingKey key = new RingKey(master.id(), master.key(), clock.instant());
    registered.add(key);
    return key;
  }
}
