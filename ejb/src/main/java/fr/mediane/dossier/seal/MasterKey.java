package fr.mediane.dossier.seal;

import javax.crypto.SecretKey;

/**
 * A master key of the ring.
 *
 * @param id its alias in the credential store, for example {@code master-1}
 * @param key AES key of 256 bits
 */
record MasterKey(String id, SecretKey key) {

  @Override
  public String toString() {
    return "MasterKey[" + id + "]";
  }
}
