package fr.mediane.dossier.seal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Wraps the keys of dossiers again by batches, within one transaction bounded so that it neither
 * outlasts the patience of the server nor keeps many rows locked.
 */
@ApplicationScoped
public class RotateMasterKeyHandler implements CommandHandler<RotateMasterKey, Rotation> {

  private static final int BATCH = 500;
  private static final int MOST = 20_000;

  @Inject private MasterKeys masters;
  @Inject private DossierKeys keys;

  @Override
  public Rotation handle(RotateMasterKey command, CommandContext context) {
    KeyRing ring = masters.ring();
    MasterKey newest = ring.newest().orElseThrow();
    masters.makeCurrent(newest);
    long rewrapped = 0;
    List<DossierKey> batch = keys.notWrappedBy(newest.id(), BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(key -> key.rewrap(MasterKeys.required(ring, key.getMasterKeyId()), newest));
      keys.flushAndForget(batch);
      rewrapped += batch.size();
      batch = rewrapped < MOST ? keys.notWrappedBy(newest.id(), BATCH) : List.of();
    }
    Rotation rotation = new Rotation(newest.id(), rewrapped, remaining(newest));
    context.about(
        "MasterKey",
        newest.id(),
        SealTexts.get("rotation.label", rotation.rewrapped(), rotation.remaining()));
    return rotation;
  }

  private long remaining(MasterKey newest) {
    return keys.countsByMaster().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(newest.id()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
