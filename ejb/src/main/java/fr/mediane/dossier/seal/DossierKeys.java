package fr.mediane.dossier.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The repository of the keys of dossiers. */
@ApplicationScoped
public class DossierKeys {

  @PersistenceContext private EntityManager em;

  /** Stores a new key. */
  void add(DossierKey key) {
    em.persist(key);
  }

  /** The key of a dossier, destroyed or not. */
  Optional<DossierKey> find(Long dossierId) {
    return Optional.ofNullable(em.find(DossierKey.class, dossierId));
  }

  /**
   * The keys of several dossiers, in one statement.
   *
   * @param dossierIds at least one
   */
  List<DossierKey> findAll(Collection<Long> dossierIds) {
    return em.createQuery("select k from DossierKey k where k.dossierId in :ids", DossierKey.class)
        .setParameter("ids", dossierIds)
        .getResultList();
  }

  /**
   * Some keys that another master key than the given one wraps, the first dossiers first.
   *
   * @param masterKeyId identifier of the key to leave out
   * @param most how many at most
   */
  List<DossierKey> notWrappedBy(String masterKeyId, int most) {
    return em.createQuery(
            "select k from DossierKey k where k.masterKeyId <> :id order by k.dossierId",
            DossierKey.class)
        .setParameter("id", masterKeyId)
        .setMaxResults(most)
        .getResultList();
  }

  /** Sends the changes of a batch to the database and lets go of its objects. */
  void flushAndForget(List<DossierKey> batch) {
    em.flush();
    batch.forEach(em::detach);
  }

  /** How many keys each master key wraps, by identifier; a key that wraps none is absent. */
  Map<String, Long> countsByMaster() {
    Map<String, Long> counts = new TreeMap<>();
    em.createQuery(
            "select k.masterKeyId, count(k) from DossierKey k where k.masterKeyId is not null"
                + " group by k.masterKeyId",
            Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** How many dossiers have had their key destroyed. */
  long countDestroyed() {
    return em.createQuery(
            "select count(k) from DossierKey k where k.destroyedAt is not null", Long.class)
        .getSingleResult();
  }
}
