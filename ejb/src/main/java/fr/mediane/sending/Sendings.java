package fr.mediane.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The repository of the sendings. */
@ApplicationScoped
class Sendings {

  @PersistenceContext private EntityManager em;

  /** Stores a sending. */
  void add(Sending sending) {
    em.persist(sending);
  }
}
