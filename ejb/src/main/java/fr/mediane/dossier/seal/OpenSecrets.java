package fr.mediane.dossier.seal;

import jakarta.annotation.PreDestroy;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The keys in clear of the dossiers that the current transaction opened; gone with it. */
@TransactionScoped
public class OpenSecrets implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Map<Long, DossierSecret> secrets = new HashMap<>();

  /** The key of a dossier already opened; {@code null} otherwise. */
  DossierSecret get(Long dossierId) {
    return secrets.get(dossierId);
  }

  /** Keeps a key until the end of the transaction. */
  void put(Long dossierId, DossierSecret secret) {
    secrets.put(dossierId, secret);
  }

  /** Forgets the key of a dossier. */
  void remove(Long dossierId) {
    secrets.remove(dossierId);
  }

  @PreDestroy
  void forget() {
    secrets.clear();
  }
}
