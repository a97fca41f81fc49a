package fr.mediane.network.act;

import fr.mediane.network.Mediator;
import fr.mediane.network.MediatorRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The repository of the terms of office of mediators. */
@ApplicationScoped
class Mediators {

  @PersistenceContext private EntityManager em;
  @Inject private MediatorRegister register;

  /** The term of that identity. */
  public Optional<Mediator> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Mediator.class, id));
  }

  /** Stores a new term. */
  public Mediator add(Mediator mediator) {
    em.persist(mediator);
    register.changed();
    return mediator;
  }

  /** Ends a term early, on its last day in office. */
  public void end(Mediator mediator, LocalDate lastDay) {
    mediator.endOn(lastDay);
    register.changed();
  }
}
