package fr.mediane.dossier.seal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the state of the ring: identifiers and counts, never a key. */
@Stateless
@PermitAll
public class KeysView {

  @Inject private MasterKeys masters;
  @Inject private RingKeys registered;
  @Inject private DossierKeys dossierKeys;

  /** The master keys known to the database or found in the credential store. */
  @Requires(Right.KEY_ROTATE)
  public KeysSheet sheet() {
    KeyRing ring = masters.ring();
    Map<String, Long> counts = dossierKeys.countsByMaster();
    Map<String, RingKey> known =
        registered.all().stream()
            .filter(key -> !KeyRing.INDEX.equals(key.getKeyId()))
            .collect(Collectors.toMap(RingKey::getKeyId, Function.identity()));
    List<String> found = ring.masters().stream().map(MasterKey::id).toList();
    List<KeyLine> lines =
        Stream.concat(
                found.stream(),
                known.keySet().stream()
                    .filter(id -> !found.contains(id))
                    .sorted(Comparator.reverseOrder()))
            .map(id -> line(id, found.contains(id), known.get(id), counts.getOrDefault(id, 0L)))
            .toList();
    return new KeysSheet(lines, dossierKeys.countDestroyed(), ring.byId(KeyRing.INDEX).isPresent());
  }

  private static KeyLine line(String id, boolean present, RingKey known, long dossiers) {
    return new KeyLine(
        id,
        present,
        known != null && known.isCurrent(),
        known == null ? null : known.getRegisteredAt(),
        dossiers);
  }
}
