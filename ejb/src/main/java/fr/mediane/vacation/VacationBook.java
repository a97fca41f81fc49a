package fr.mediane.vacation;

import fr.mediane.persistence.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;

/** The terms of the vacations, a few lines written by migrations alone: read once. */
@ApplicationScoped
class VacationBook {

  @PersistenceContext private EntityManager em;

  private final Kept<List<VacationTerms>> terms =
      new Kept<>(
          () ->
              em.createQuery("select t from VacationTerms t", VacationTerms.class).getResultList());

  /**
   * The terms of a month.
   *
   * @throws IllegalArgumentException before the first terms
   */
  VacationTerms of(YearMonth month) {
    return VacationTerms.of(month, terms.get());
  }
}
