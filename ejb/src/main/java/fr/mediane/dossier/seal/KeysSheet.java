package fr.mediane.dossier.seal;

import java.util.List;

/**
 * The state of the ring.
 *
 * @param lines the master keys, the newest first
 * @param destroyed dossiers whose key was destroyed
 * @param indexPresent whether the key of the blind index is in the credential store
 */
public record KeysSheet(List<KeyLine> lines, long destroyed, boolean indexPresent) {

  /** Whether a rotation has something to do. */
  public boolean isRotationDue() {
    return lines.stream().anyMatch(line -> !line.current() && line.dossiers() > 0)
        || !lines.isEmpty() && lines.get(0).isNew();
  }
}
