package fr.mediane.dossier.referral;

import fr.mediane.network.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the establishments of a saisine with their territory, all in one statement. */
@ApplicationScoped
class Places {

  @PersistenceContext private EntityManager em;

  /** The establishments of these FINESS numbers, by number; the unknown ones are absent. */
  public Map<String, Establishment> byFiness(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from Establishment e join fetch e.departement where e.finess in :numbers",
            Establishment.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(Establishment::getFiness, Function.identity()));
  }
}
