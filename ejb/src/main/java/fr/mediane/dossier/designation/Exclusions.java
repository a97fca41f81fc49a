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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hides dossiers from people, everywhere and for good. */
@ApplicationScoped
public class Exclusions {

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
   * Hides the dossier that follows another one from those from whom the other is hidden, for the
   * same reason: a tie and a challenge are about the dispute, whoever leads it.
   */
  public void carry(Dossier from, Dossier to) {
    List<DossierExclusion> known =
        em.createQuery(
                "select x from DossierExclusion x join fetch x.person where x.dossier = :dossier"
                    + " order by x.id",
                DossierExclusion.class)
            .setParameter("dossier", from)
            .getResultList();
    known.forEach(one -> add(to, one.getPerson(), one.getReason(), one.getSince()));
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
