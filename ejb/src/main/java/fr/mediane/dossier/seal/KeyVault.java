package fr.mediane.dossier.seal;

import java.util.Map;
import javax.crypto.SecretKey;

/** Where the keys of the ring are kept, outside the database. */
public interface KeyVault {

  /** The secret keys kept, by alias in small letters. */
  Map<String, SecretKey> keys();

  /** Keeps new keys, by alias. */
  void add(Map<String, SecretKey> keys);
}
