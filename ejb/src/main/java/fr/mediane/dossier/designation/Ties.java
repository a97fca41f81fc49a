package fr.mediane.dossier.designation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ties of people with the establishments of a dossier: those that hide it from them. */
@ApplicationScoped
public class Ties {

  /** Dossiers entrusted to a person {@code p}, among those that the reader reaches. */
  private static final String LOAD =
      "(select count(distinct m.dossier.id) from CaseMediator m where m.person.id = p.id"
          + " and (m.endedOn is null or m.designatedOn > :loadSince)";

  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;

  /**
   * The ties of some people with a dossier, in one statement.
   *
   * @param today a tie that ended shortly before still counts, as long as the setting says
   * @return by identity of person; somebody without tie is absent
   */
  public Map<Long, List<DossierTie>> of(Dossier dossier, Collection<Long> people, LocalDate today) {
    return ofAll(List.of(dossier.getId()), people, today).getOrDefault(dossier.getId(), Map.of());
  }

  /**
   * The ties of some people with some dossiers, in one statement.
   *
   * @param dossiers identities of dossiers
   * @param today a tie that ended shortly before still counts, as long as the setting says
   * @return by identity of dossier, then of person; somebody without tie is absent
   */
  Map<Long, Map<Long, List<DossierTie>>> ofAll(
      Collection<Long> dossiers, Collection<Long> people, LocalDate today) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select distinct a.personId, a.nature, e.name, d.dossierId from PersonAffinity a, DossierPlace d, Establishment e"
                + " where d.dossierId in :dossiers and a.establishmentId = d.establishmentId"
                + " and e.id = d.establishmentId and a.personId in :people"
                + " and (a.since is null or a.since <= :today)"
                + " and (a.until is null or a.until >= :tiedSince)"
                + " order by a.personId, a.nature, e.name",
            Object[].class)
        .setParameter("dossiers", dossiers)
        .setParameter("people", people)
        .setParameter("today", today)
        .setParameter("tiedSince", today.minusMonths(settings.number("dossier.tie-months")))
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[3],
                Collectors.groupingBy(
                    row -> (Long) row[0],
                    Collectors.mapping(
                        row -> new DossierTie((String) row[1], (String) row[2]),
                        Collectors.toList()))));
  }

  /**
   * What a person is to a dossier.
   *
   * @param ties ties with its establishments
   * @param load dossiers entrusted to the person since a day, or under way, that the reader reaches
   */
  record Standing(List<DossierTie> ties, int load) {}

  /**
   * Ties and loads of some people, in one statement.
   *
   * @param today as in {@link #of}
   * @param loadSince designations ended and made until that day are not counted
   * @param scope the dossiers that the reader reaches: no other is counted
   * @return by identity of person
   */
  Map<Long, Standing> standings(
      Dossier dossier,
      Collection<Long> people,
      LocalDate today,
      LocalDate loadSince,
      DossierScope scope) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<Long, Standing> standings = new HashMap<>();
    scope
        .bind(
            em.createQuery(
                "select p.id, a.nature, e.name, "
                    + LOAD
                    + scope.condition("m.dossier")
                    + ") from Person p left join DossierPlace d on d.dossierId = :dossier"
                    + " left join PersonAffinity a on a.personId = p.id and a.establishmentId = d.establishmentId"
                    + " and (a.since is null or a.since <= :today) and (a.until is null or a.until >= :tiedSince)"
                    + " left join Establishment e on e.id = a.establishmentId"
                    + " where p.id in :people order by p.id, a.nature, e.name",
                Object[].class))
        .setParameter("dossier", dossier.getId())
        .setParameter("people", people)
        .setParameter("today", today)
        .setParameter("tiedSince", today.minusMonths(settings.number("dossier.tie-months")))
        .setParameter("loadSince", loadSince)
        .getResultList()
        .forEach(row -> add(standings, row));
    return standings;
  }

  private static void add(Map<Long, Standing> standings, Object[] row) {
    Standing standing =
        standings.computeIfAbsent(
            (Long) row[0], person -> new Standing(new ArrayList<>(), ((Number) row[3]).intValue()));
    if (row[1] != null) {
      DossierTie tie = new DossierTie((String) row[1], (String) row[2]);
      if (!standing.ties().contains(tie)) {
        standing.ties().add(tie);
      }
    }
  }

  /**
   * Loads alone, in one statement.
   *
   * @param loadSince designations ended and made until that day are not counted
   * @param scope the dossiers that the reader reaches: no other is counted
   * @return by identity of person
   */
  Map<Long, Integer> loads(Collection<Long> people, LocalDate loadSince, DossierScope scope) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return scope
        .bind(
            em.createQuery(
                "select p.id, "
                    + LOAD
                    + scope.condition("m.dossier")
                    + ") from Person p where p.id in :people",
                Object[].class))
        .setParameter("people", people)
        .setParameter("loadSince", loadSince)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
  }
}
