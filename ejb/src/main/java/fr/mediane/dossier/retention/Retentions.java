package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of what suspends or prepares the end of dossiers. */
@ApplicationScoped
public class Retentions {

  @PersistenceContext private EntityManager em;

  /** What is known of the end of a dossier; created at the first question of an act. */
  DossierRetention of(Dossier dossier) {
    return find(dossier)
        .orElseGet(
            () -> {
              DossierRetention created = new DossierRetention(dossier);
              em.persist(created);
              return created;
            });
  }

  /** What is known of the end of a dossier. */
  Optional<DossierRetention> find(Dossier dossier) {
    return em.createQuery(
            "select r from DossierRetention r where r.dossier = :dossier", DossierRetention.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .findFirst();
  }

  /** A dossier is opened again: nothing that prepared its end is left. */
  public void reopened(Dossier dossier) {
    find(dossier).ifPresent(DossierRetention::reopened);
  }

  /** Stores the anonymous line of a dossier. */
  void add(CaseStatistic statistic) {
    em.persist(statistic);
  }

  /**
   * Closed dossiers whose time of retention does not run yet, the first closed first.
   *
   * @param most how many at most
   */
  List<Long> closedWithoutClock(int most) {
    return em.createQuery(
            "select d.id from Dossier d where d.state = :closed"
                + " and not exists (select c.id from LegalClock c where c.dossierId = d.id"
                + " and c.kind = :retention and c.stoppedOn is null)"
                + " and not exists (select r.id from DossierRetention r where r.dossier = d"
                + " and r.suspendedOn is not null) order by d.closedOn, d.id",
            Long.class)
        .setParameter("closed", DossierState.CLOSED)
        .setParameter("retention", ClockKind.RETENTION)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Dossiers opened again whose time of retention still runs.
   *
   * @param most how many at most
   */
  List<Long> openWithClock(int most) {
    return em.createQuery(
            "select d.id from Dossier d, LegalClock c where c.dossierId = d.id and c.kind = :retention"
                + " and c.stoppedOn is null and d.open = :open order by d.id",
            Long.class)
        .setParameter("retention", ClockKind.RETENTION)
        .setParameter("open", true)
        .setMaxResults(most)
        .getResultList();
  }

  /** Some dossiers, with what their clocks need. */
  List<Dossier> dossiers(List<Long> ids) {
    return em.createQuery(
            "select d from Dossier d join fetch d.establishment where d.id in :ids order by d.id",
            Dossier.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
