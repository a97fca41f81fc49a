package fr.mediane.dossier.designation;

import fr.mediane.access.Role;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
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
 * mediators of the list. The caller has checked the access to the dossiers.
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
                          and (a.role = 'NATIONAL_MEDIATOR' or a.panel_id = ?3)))),
             c.label, t.code, t.region_code, f.availability
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
        left join person f on f.id = q.person_id
        left join profession_category c on c.code = f.category_code
        left join departement t on t.code = f.departement_code
      """;

  // No dossier has this identity: the exclusions of many dossiers are read apart.
  private static final long NO_DOSSIER = -1;

  @PersistenceContext private EntityManager em;
  @Inject private Ties ties;
  @Inject private Exclusions exclusions;

  /** Somebody in a quality that allows to lead. */
  private record InQuality(
      CaseMediatorSource source,
      Long personId,
      String name,
      LocalDate certificateOn,
      ExclusionReason exclusion,
      UndertakingStanding undertaking,
      CandidateFacts facts) {

    Candidate candidate(List<DossierTie> ties, ExclusionReason excluded, boolean designated) {
      return new Candidate(
          personId, name, source, certificateOn, ties, excluded, undertaking, designated, facts);
    }
  }

  /**
   * Candidates and what each is entrusted with already.
   *
   * @param byDossier the candidates, by identity of dossier
   * @param loads dossiers entrusted, by identity of person, among those that the reader reaches
   */
  public record Loaded(Map<Long, List<Candidate>> byDossier, Map<Long, Integer> loads) {}

  /**
   * The days that matter.
   *
   * @param on day of the designation
   * @param today day on which ties and accounts are read
   * @param loadSince designations ended and made until that day are not counted in the loads
   */
  public record Days(LocalDate on, LocalDate today, LocalDate loadSince) {}

  /**
   * The candidates for a dossier: president, members, then list, each once. Two statements.
   *
   * @param on day of the designation
   * @param today day on which ties and accounts are read
   */
  public List<Candidate> of(Dossier dossier, LocalDate on, LocalDate today) {
    List<InQuality> people = inQuality(dossier.getPanel(), dossier.getId(), on);
    return candidates(dossier, people, ties.of(dossier, identities(people), today));
  }

  /**
   * The same with what each is entrusted with. Two statements.
   *
   * @param scope the dossiers that the reader reaches: no other is counted
   */
  public Loaded loaded(Dossier dossier, Days days, DossierScope scope) {
    List<InQuality> people = inQuality(dossier.getPanel(), dossier.getId(), days.on());
    Map<Long, Ties.Standing> standings =
        ties.standings(dossier, identities(people), days.today(), days.loadSince(), scope);
    Map<Long, List<DossierTie>> tied = new HashMap<>();
    Map<Long, Integer> loads = new HashMap<>();
    standings.forEach(
        (person, standing) -> {
          tied.put(person, standing.ties());
          loads.put(person, standing.load());
        });
    return new Loaded(Map.of(dossier.getId(), candidates(dossier, people, tied)), loads);
  }

  /**
   * The candidates for many dossiers of one instance for which nobody is designated, and what each
   * is entrusted with. Four statements, whatever the number of dossiers.
   *
   * @param dossiers identities of dossiers that the reader reaches
   * @param scope the dossiers that the reader reaches: no other is counted
   */
  public Loaded ofUndesignated(
      Panel panel, Collection<Long> dossiers, Days days, DossierScope scope) {
    if (dossiers.isEmpty()) {
      return new Loaded(Map.of(), Map.of());
    }
    List<InQuality> people = inQuality(panel, NO_DOSSIER, days.on());
    Set<Long> ids = identities(people);
    Map<Long, Map<Long, List<DossierTie>>> tied = ties.ofAll(dossiers, ids, days.today());
    Map<Long, Map<Long, ExclusionReason>> excluded = exclusions.of(dossiers, ids);
    Map<Long, List<Candidate>> candidates = new HashMap<>();
    for (Long dossier : dossiers) {
      Map<Long, List<DossierTie>> bound = tied.getOrDefault(dossier, Map.of());
      Map<Long, ExclusionReason> reasons = new HashMap<>(excluded.getOrDefault(dossier, Map.of()));
      candidates.put(
          dossier,
          people.stream()
              .map(
                  person ->
                      person.candidate(of(bound, person), reasons.get(person.personId()), false))
              .toList());
    }
    return new Loaded(candidates, ties.loads(ids, days.loadSince(), scope));
  }

  private static List<Candidate> candidates(
      Dossier dossier, List<InQuality> people, Map<Long, List<DossierTie>> tied) {
    Set<Long> designated =
        dossier.getMediators().stream()
            .filter(mediator -> mediator.isActive())
            .map(mediator -> mediator.getPerson().getId())
            .collect(Collectors.toSet());
    return people.stream()
        .map(
            person ->
                person.candidate(
                    of(tied, person), person.exclusion(), designated.contains(person.personId())))
        .toList();
  }

  private static Set<Long> identities(List<InQuality> people) {
    return people.stream()
        .map(InQuality::personId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** A president without a person's file has no tie on record. */
  private static List<DossierTie> of(Map<Long, List<DossierTie>> tied, InQuality person) {
    return person.personId() == null ? List.of() : tied.getOrDefault(person.personId(), List.of());
  }

  private List<InQuality> inQuality(Panel panel, Long dossierId, LocalDate on) {
    boolean national = panel.getKind() == PanelKind.NATIONAL;
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(IN_QUALITY)
            .setParameter(1, panel.getTerritory().getId())
            .setParameter(2, Date.valueOf(on))
            .setParameter(3, panel.getId())
            .setParameter(4, dossierId)
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
        UndertakingStanding.valueOf((String) row[7]),
        new CandidateFacts(
            row[2] == null ? null : Civility.valueOf((String) row[2]),
            (String) row[8],
            (String) row[9],
            (String) row[10],
            (String) row[11]));
  }

  private static LocalDate dayOf(Object stored) {
    return stored instanceof LocalDate day ? day : ((Date) stored).toLocalDate();
  }
}
