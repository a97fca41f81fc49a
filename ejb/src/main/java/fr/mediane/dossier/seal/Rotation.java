package fr.mediane.dossier.seal;

/**
 * What a rotation did.
 *
 * @param keyId identifier of the master key now current
 * @param rewrapped keys of dossiers wrapped again by it
 * @param remaining keys of dossiers that another master key still wraps
 */
public record Rotation(String keyId, long rewrapped, long remaining) {

  /** Whether every dossier is under the current key. */
  public boolean isComplete() {
    return remaining == 0;
  }
}
