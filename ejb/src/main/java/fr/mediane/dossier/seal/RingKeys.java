package fr.mediane.dossier.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of what the database knows of the keys of the ring. */
@ApplicationScoped
public class RingKeys {

  @PersistenceContext private EntityManager em;

  /** The keys registered, in the order of their registration. */
  List<RingKey> all() {
    return em.createQuery("select k from RingKey k order by k.registeredAt, k.keyId", RingKey.class)
        .getResultList();
  }

  /**
   * Identifier of the master key that wraps the keys of new dossiers.
   *
   * @throws jakarta.persistence.NoResultException before {@link SealingStart} registered one
   */
  String currentId() {
    return em.createQuery("select k.keyId from RingKey k where k.current = :current", String.class)
        .setParameter("current", true)
        .getSingleResult();
  }

  /** Registers a key. */
  void add(RingKey key) {
    em.persist(key);
  }

  /** Forgets all keys: nothing is sealed by them. */
  void clear() {
    em.createQuery("delete from RingKey k").executeUpdate();
  }
}
