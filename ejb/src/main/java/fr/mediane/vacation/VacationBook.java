package fr.mediane.vacation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;

/** The terms of the vacations, a few lines written by migrations alone: read once for all. */
@ApplicationScoped
class VacationBook {

  @PersistenceContext private EntityManager em;

  private volatile List<VacationTerms> terms;

  /**
   * The terms of a month.
   *
   * @throws IllegalArgumentException before the first terms
   */
  VacationTerms of(YearMonth month) {
    if (terms == null) {
      terms =
          List.copyOf(
              em.createQuery("select t from VacationTerms t", VacationTerms.class).getResultList());
    }
    return VacationTerms.of(month, terms);
  }
}
