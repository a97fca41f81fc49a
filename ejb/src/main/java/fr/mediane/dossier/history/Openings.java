package fr.mediane.dossier.history;

import fr.mediane.access.Role;
import fr.mediane.journal.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/**
 * Reads in the journal who opened a dossier, without names: dates and qualities (CNIL kit). What
 * the application did by itself at night is no opening.
 */
@ApplicationScoped
class Openings {

  private static final String OF_DOSSIER =
      " from JournalEntry j where j.subjectType = 'Dossier' and j.subjectId = :dossier"
          + " and j.outcome = :success and j.role <> :application";

  @PersistenceContext private EntityManager em;

  /**
   * Some openings of a dossier, the latest first.
   *
   * @param first index of the first, from 0
   * @param size how many at most
   */
  List<Opening> of(Long dossierId, int first, int size) {
    return bound(
            em.createQuery(
                "select j.at, j.role, j.action" + OF_DOSSIER + " order by j.number desc",
                Object[].class),
            dossierId)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(
            row ->
                new Opening(
                    (Instant) row[0],
                    HistoryTexts.get("role." + Role.valueOf((String) row[1])),
                    (String) row[2]))
        .toList();
  }

  /** How many times a dossier was opened. */
  long count(Long dossierId) {
    return bound(em.createQuery("select count(j)" + OF_DOSSIER, Long.class), dossierId)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, Long dossierId) {
    return query
        .setParameter("dossier", dossierId.toString())
        .setParameter("success", Outcome.SUCCESS)
        .setParameter("application", Role.ADMINISTRATOR.name());
  }
}
