package fr.mediane.dossier.designation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierExclusion;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Hides dossiers from people, everywhere and for good. */
@ApplicationScoped
class Exclusions {

  @PersistenceContext private EntityManager em;

  boolean contains(Dossier dossier, Person person) {
    return em.createQuery(
                "select count(x) from DossierExclusion x where x.dossier = :dossier and x.person = :person",
                Long.class)
            .setParameter("dossier", dossier)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  /** Hides the dossier; one line is enough, the first reason stays. */
  void add(Dossier dossier, Person person, ExclusionReason reason, LocalDate since) {
    if (!contains(dossier, person)) {
      em.persist(new DossierExclusion(dossier, person, reason, since, null));
    }
  }

  /**
   * From whom some dossiers are hidden, and why, in one statement.
   *
   * @return by identity of dossier, then of person
   */
  Map<Long, Map<Long, ExclusionReason>> of(Collection<Long> dossiers, Collection<Long> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select x.dossier.id, x.person.id, x.reason from DossierExclusion x"
                + " where x.dossier.id in :dossiers and x.person.id in :people",
            Object[].class)
        .setParameter("dossiers", dossiers)
        .setParameter("people", people)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.toMap(row -> (Long) row[1], row -> (ExclusionReason) row[2])));
  }
}
