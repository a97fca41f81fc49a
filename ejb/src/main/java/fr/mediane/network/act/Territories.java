package fr.mediane.network.act;

import fr.mediane.network.Agency;
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

  /** The agency of an identity. */
  public Optional<Agency> agency(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Agency.class, id));
  }

  /** Whether an agency is that of a region of the territory. */
  public boolean holds(Territory territory, Agency agency) {
    return em.createQuery(
                "select count(r) from Region r where r.territory = :territory and r.agency = :agency",
                Long.class)
            .setParameter("territory", territory)
            .setParameter("agency", agency)
            .getSingleResult()
        > 0;
  }
}
