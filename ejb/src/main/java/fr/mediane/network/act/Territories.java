package fr.mediane.network.act;

import fr.mediane.network.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of territories. */
@ApplicationScoped
class Territories {

  @PersistenceContext private EntityManager em;

  /** The territory of a code, {@code NAT} for the national level. */
  public Optional<Territory> byCode(String code) {
    return em.createQuery("select t from Territory t where t.code = :code", Territory.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
