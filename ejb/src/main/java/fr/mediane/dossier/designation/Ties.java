package fr.mediane.dossier.designation;

import fr.mediane.dossier.Dossier;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ties of people with the establishments of a dossier: those that hide it from them. */
@ApplicationScoped
public class Ties {

  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;

  /**
   * The ties of some people, in one statement.
   *
   * @param today a tie that ended shortly before still counts, as long as the setting says
   * @return by identity of person; somebody without tie is absent
   */
  public Map<Long, List<DossierTie>> of(Dossier dossier, Collection<Long> people, LocalDate today) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select distinct a.personId, a.nature, e.name from PersonAffinity a, DossierPlace d, Establishment e"
                + " where d.dossierId = :dossier and a.establishmentId = d.establishmentId"
                + " and e.id = d.establishmentId and a.personId in :people"
                + " and (a.since is null or a.since <= :today)"
                + " and (a.until is null or a.until >= :tiedSince)"
                + " order by a.personId, a.nature, e.name",
            Object[].class)
        .setParameter("dossier", dossier.getId())
        .setParameter("people", people)
        .setParameter("today", today)
        .setParameter("tiedSince", today.minusMonths(settings.number("dossier.tie-months")))
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row -> new DossierTie((String) row[1], (String) row[2]), Collectors.toList())));
  }
}
