package fr.mediane.network.intake;

import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the database already holds for the numbers of one batch: one statement a question. */
@ApplicationScoped
class KnownEstablishments {

  @PersistenceContext private EntityManager em;

  /**
   * An establishment already there, as far as the decision needs it.
   *
   * @param finess its number
   * @param source who described it last
   * @param fingerprint digest of that description
   */
  public record Known(String finess, EstablishmentSource source, String fingerprint) {}

  /** The establishments already there, by number. */
  public Map<String, Known> byNumber(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e.finess, e.source, e.fingerprint from Establishment e where e.finess in :numbers",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .map(row -> new Known((String) row[0], (EstablishmentSource) row[1], (String) row[2]))
        .collect(Collectors.toMap(Known::finess, Function.identity()));
  }

  /** The establishments to change, by number. */
  public Map<String, Establishment> toChange(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from Establishment e where e.finess in :numbers", Establishment.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(Establishment::getFiness, Function.identity()));
  }

  /**
   * Whether each legal entity is public: absent from the map when the entity is not known, {@code
   * null} when its status is not.
   */
  public Map<String, Boolean> publicStatusOf(Collection<String> legalEntities) {
    Map<String, Boolean> statuses = new HashMap<>();
    if (!legalEntities.isEmpty()) {
      List<Object[]> rows =
          em.createQuery(
                  "select l.finess, l.publicStatus from LegalEntity l where l.finess in :numbers",
                  Object[].class)
              .setParameter("numbers", legalEntities)
              .getResultList();
      rows.forEach(row -> statuses.put((String) row[0], (Boolean) row[1]));
    }
    return statuses;
  }
}
