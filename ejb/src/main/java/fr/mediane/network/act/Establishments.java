package fr.mediane.network.act;

import fr.mediane.network.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of establishments, for the acts of this package. */
@ApplicationScoped
class Establishments {

  @PersistenceContext private EntityManager em;

  /** The establishment of a FINESS number. */
  public Optional<Establishment> byFiness(String finess) {
    return byFiness(List.of(finess)).stream().findFirst();
  }

  /** The establishments of these FINESS numbers, in no order. */
  public List<Establishment> byFiness(Collection<String> numbers) {
    return em.createQuery(
            "select e from Establishment e where e.finess in :numbers", Establishment.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }
}
