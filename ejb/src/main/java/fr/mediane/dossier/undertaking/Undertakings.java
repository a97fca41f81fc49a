package fr.mediane.dossier.undertaking;

import fr.mediane.access.Undertaking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of undertakings. */
@ApplicationScoped
public class Undertakings {

  @PersistenceContext private EntityManager em;

  /** The undertaking of an account that still holds. */
  public Optional<Undertaking> inForce(Long accountId) {
    return em.createQuery(
            "select u from Undertaking u where u.accountId = :account and u.endedOn is null",
            Undertaking.class)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  /** Stores an undertaking. */
  public Undertaking add(Undertaking signed) {
    em.persist(signed);
    return signed;
  }
}
