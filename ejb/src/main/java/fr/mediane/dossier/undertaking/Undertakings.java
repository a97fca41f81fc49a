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

  /** The undertaking of that identity. */
  public Optional<Undertaking> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Undertaking.class, id));
  }

  /** The latest undertaking of an account, in force or ended. */
  public Optional<Undertaking> latest(Long accountId) {
    return em.createQuery(
            "select u from Undertaking u where u.accountId = :account order by u.signedAt desc, u.id desc",
            Undertaking.class)
        .setParameter("account", accountId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Stores an undertaking. */
  public Undertaking add(Undertaking signed) {
    em.persist(signed);
    return signed;
  }
}
