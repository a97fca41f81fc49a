package fr.mediane.network.act;

import fr.mediane.network.Mediator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of the terms of office of mediators. */
@ApplicationScoped
class Mediators {

  @PersistenceContext private EntityManager em;

  /** The term of that identity. */
  public Optional<Mediator> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Mediator.class, id));
  }

  /** Stores a new term. */
  public Mediator add(Mediator mediator) {
    em.persist(mediator);
    return mediator;
  }
}
