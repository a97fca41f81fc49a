package fr.mediane.dossier.designation;

import fr.mediane.access.Role;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierExclusion;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.network.Civility;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who might lead the mediation of a dossier: the mediator who presides, the members in office, the
 * mediators of the list. The caller has checked the access to the dossier. Four statements.
 */
@ApplicationScoped
public class Candidates {

  private static final String IN_QUALITY =
      """
      select 'PRESIDENT', m.person_id, m.civility, m.first_name, m.last_name, coalesce(p.certificate_on, m.certificate_on)
        from mediator m left join person p on p.id = m.person_id
       where m.territory_id = ?1 and m.starts_on <= ?2 and coalesce(m.ended_on, m.ends_on) >= ?2
      union all
      select 'MEMBER', p.id, p.civility, p.first_name, p.last_name, p.certificate_on
        from mandate n join person p on p.id = n.person_id
       where n.panel_id = ?3 and n.superseded_by_id is null and n.starts_on <= ?2
         and (coalesce(n.ended_on, n.ends_on) >= ?2 or (n.ended_on is null and n.extended_until_replaced = true))
      union all
      select 'LISTED', p.id, p.civility, p.first_name, p.last_name, p.certificate_on
        from listed_mediator l join person p on p.id = l.person_id
       where l.panel_id = ?3 and l.in_on <= ?2 and (l.out_on is null or l.out_on >= ?2)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Ties ties;

  /** Somebody in a quality that allows to lead. */
  private record InQuality(
      CaseMediatorSource source, Long personId, String name, LocalDate certificateOn) {}

  /**
   * The candidates for a dossier: president, members, then list, each once.
   *
   * @param on day of the designation
   * @param today day on which ties and accounts are read
   */
  public List<Candidate> of(Dossier dossier, LocalDate on, LocalDate today) {
    List<InQuality> people = inQuality(dossier.getPanel(), on);
    Set<Long> ids =
        people.stream()
            .map(InQuality::personId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    // A copy that answers for a president without a person's file too.
    Map<Long, List<DossierTie>> tied = new HashMap<>(ties.of(dossier, ids, today));
    Map<Long, ExclusionReason> excluded = exclusions(dossier);
    Map<Long, UndertakingStanding> undertakings = undertakings(dossier.getPanel(), people, ids);
    Set<Long> designated =
        dossier.getMediators().stream()
            .filter(mediator -> mediator.isActive())
            .map(mediator -> mediator.getPerson().getId())
            .collect(Collectors.toSet());
    return people.stream()
        .map(
            person ->
                new Candidate(
                    person.personId(),
                    person.name(),
                    person.source(),
                    person.certificateOn(),
                    tied.getOrDefault(person.personId(), List.of()),
                    excluded.get(person.personId()),
                    undertakings.getOrDefault(person.personId(), UndertakingStanding.NO_ACCOUNT),
                    designated.contains(person.personId())))
        .toList();
  }

  private List<InQuality> inQuality(Panel panel, LocalDate on) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(IN_QUALITY)
            .setParameter(1, panel.getTerritory().getId())
            .setParameter(2, Date.valueOf(on))
            .setParameter(3, panel.getId())
            .getResultList();
    Set<Long> seen = new HashSet<>();
    List<InQuality> people = new ArrayList<>();
    rows.stream()
        .map(Candidates::read)
        .sorted(Comparator.comparing(InQuality::source).thenComparing(InQuality::name))
        .filter(person -> person.personId() == null || seen.add(person.personId()))
        .forEach(people::add);
    return people;
  }

  private static InQuality read(Object[] row) {
    String names = row[3] + " " + row[4];
    return new InQuality(
        CaseMediatorSource.valueOf((String) row[0]),
        row[1] == null ? null : ((Number) row[1]).longValue(),
        row[2] == null ? names : Civility.valueOf((String) row[2]).label() + "\u00a0" + names,
        row[5] == null ? null : dayOf(row[5]));
  }

  private static LocalDate dayOf(Object stored) {
    return stored instanceof LocalDate day ? day : ((Date) stored).toLocalDate();
  }

  private Map<Long, ExclusionReason> exclusions(Dossier dossier) {
    return em.createQuery(
            "select x from DossierExclusion x where x.dossier = :dossier", DossierExclusion.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .collect(Collectors.toMap(x -> x.getPerson().getId(), DossierExclusion::getReason));
  }

  /** The account of a member names its person; that of the mediator is the one of the instance. */
  private Map<Long, UndertakingStanding> undertakings(
      Panel panel, List<InQuality> people, Collection<Long> ids) {
    Map<Long, UndertakingStanding> standings = new HashMap<>();
    Long president =
        people.stream()
            .filter(person -> person.source() == CaseMediatorSource.PRESIDENT)
            .map(InQuality::personId)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    // The mediator of the territory is the president; the national mediator has no instance.
    boolean national = panel.getKind() == PanelKind.NATIONAL;
    TypedQuery<Object[]> query =
        em.createQuery(
                "select a.personId, count(u.id) from Account a left join Undertaking u on u.accountId = a.id"
                    + " and u.endedOn is null where a.enabled = :enabled and (a.personId in :people"
                    + " or a.role = :role"
                    + (national ? "" : " and a.panelId = :panel")
                    + ") group by a.id, a.personId",
                Object[].class)
            .setParameter("enabled", true)
            .setParameter("people", ids.isEmpty() ? Set.of(-1L) : ids)
            .setParameter("role", national ? Role.NATIONAL_MEDIATOR : Role.REGIONAL_MEDIATOR);
    if (!national) {
      query.setParameter("panel", panel.getId());
    }
    query
        .getResultStream()
        .forEach(
            row -> {
              Long person = row[0] == null ? president : (Long) row[0];
              if (person != null) {
                standings.merge(
                    person,
                    ((Number) row[1]).longValue() > 0
                        ? UndertakingStanding.IN_FORCE
                        : UndertakingStanding.MISSING,
                    (one, other) -> one == UndertakingStanding.IN_FORCE ? one : other);
              }
            });
    return standings;
  }
}
