package fr.mediane.dossier.designation;

import fr.mediane.access.Role;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.network.Civility;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * mediators of the list. The caller has checked the access to the dossier. Two statements.
 */
@ApplicationScoped
public class Candidates {

  // The account of a member names its person; that of a mediator who presides is the one of the
  // instance, and the national mediator has none.
  private static final String IN_QUALITY =
      """
      select q.source, q.person_id, q.civility, q.first_name, q.last_name, q.certificate_on,
             (select x.reason from dossier_exclusion x where x.dossier_id = ?4 and x.person_id = q.person_id),
             (select case count(*) when 0 then 'NO_ACCOUNT' else case count(u.id) when 0 then 'MISSING' else 'IN_FORCE' end end
                from account a left join undertaking u on u.account_id = a.id and u.ended_on is null
               where a.enabled = true
                 and (a.person_id = q.person_id
                      or (q.source = 'PRESIDENT' and q.person_id is not null and a.person_id is null and a.role = ?5
                          and (a.role = 'NATIONAL_MEDIATOR' or a.panel_id = ?3))))
        from (
      select 'PRESIDENT' as source, m.person_id, m.civility, m.first_name, m.last_name,
             coalesce(p.certificate_on, m.certificate_on) as certificate_on
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
      ) q
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Ties ties;

  /** Somebody in a quality that allows to lead. */
  private record InQuality(
      CaseMediatorSource source,
      Long personId,
      String name,
      LocalDate certificateOn,
      ExclusionReason exclusion,
      UndertakingStanding undertaking) {}

  /**
   * The candidates for a dossier: president, members, then list, each once.
   *
   * @param on day of the designation
   * @param today day on which ties and accounts are read
   */
  public List<Candidate> of(Dossier dossier, LocalDate on, LocalDate today) {
    List<InQuality> people = inQuality(dossier, on);
    Set<Long> ids =
        people.stream()
            .map(InQuality::personId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    // A copy that answers for a president without a person's file too.
    Map<Long, List<DossierTie>> tied = new HashMap<>(ties.of(dossier, ids, today));
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
                    person.exclusion(),
                    person.undertaking(),
                    designated.contains(person.personId())))
        .toList();
  }

  private List<InQuality> inQuality(Dossier dossier, LocalDate on) {
    Panel panel = dossier.getPanel();
    boolean national = panel.getKind() == PanelKind.NATIONAL;
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(IN_QUALITY)
            .setParameter(1, panel.getTerritory().getId())
            .setParameter(2, Date.valueOf(on))
            .setParameter(3, panel.getId())
            .setParameter(4, dossier.getId())
            .setParameter(5, (national ? Role.NATIONAL_MEDIATOR : Role.REGIONAL_MEDIATOR).name())
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
        row[5] == null ? null : dayOf(row[5]),
        row[6] == null ? null : ExclusionReason.valueOf((String) row[6]),
        UndertakingStanding.valueOf((String) row[7]));
  }

  private static LocalDate dayOf(Object stored) {
    return stored instanceof LocalDate day ? day : ((Date) stored).toLocalDate();
  }
}
