package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.TieNature;
import fr.mediane.panel.pool.CandidateView.MandateLine;
import fr.mediane.panel.pool.CandidateView.PoolLine;
import fr.mediane.panel.pool.CandidateView.TieLine;
import fr.mediane.panel.pool.CandidateView.TrainingLine;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Trainings, ties, mandates and pools of one person, read in one statement. */
@ApplicationScoped
class PersonHistory {

  private static final String LINES =
      """
      select 'TRAINING' as line_kind, t.id as line_id, t.title as label, t.body as detail, cast(null as varchar(1000)) as note,
             t.completed_on as first_day, cast(null as date) as last_day, cast(t.hours as bigint) as figure, false as flag, false as extended,
             cast(null as bigint) as panel_id, cast(null as varchar(10)) as panel_code, cast(null as varchar(30)) as panel_kind
        from training t where t.person_id = ?1
      union all
      select 'TIE', x.id, e.name, e.finess, x.note, x.since, x.until, cast(null as bigint), false, false,
             cast(null as bigint), cast(null as varchar(10)), x.nature
        from tie x join establishment e on e.id = x.establishment_id where x.person_id = ?1
      union all
      select 'MANDATE', m.id, n.name, m.end_reason, cast(null as varchar(1000)), m.starts_on, coalesce(m.ended_on, m.ends_on), cast(m.seat as bigint),
             m.counts_as_renewal, m.extended_until_replaced and m.ended_on is null, n.id, n.code, n.kind
        from mandate m join panel n on n.id = m.panel_id where m.person_id = ?1 and m.superseded_by_id is null
      union all
      select 'POOL', c.id, n.name, cast(null as varchar(20)), cast(null as varchar(1000)), c.received_on, c.withdrawn_on, cast(null as bigint),
             false, false, n.id, n.code, n.kind
        from candidacy c join panel n on n.id = c.panel_id where c.person_id = ?1
      order by 6 desc, 2 desc
      """;

  @PersistenceContext private EntityManager em;

  /**
   * What belongs to a person.
   *
   * @param pools the pools within reach only, this one included
   * @param past the mandates as the rule of renewals counts them
   */
  record Lines(
      List<TrainingLine> trainings,
      List<TieLine> ties,
      List<MandateLine> mandates,
      List<PoolLine> pools,
      List<PastMandate> past) {}

  /** Reads a person's lines; pools out of the scope are left out. */
  Lines of(Long personId, AccessScope scope, LocalDate today) {
    Lines lines =
        new Lines(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (Object line : em.createNativeQuery(LINES).setParameter(1, personId).getResultList()) {
      add(lines, (Object[]) line, scope, today);
    }
    return lines;
  }

  private static void add(Lines lines, Object[] row, AccessScope scope, LocalDate today) {
    Long id = number(row[1]);
    String label = (String) row[2];
    String detail = (String) row[3];
    LocalDate first = date(row[5]);
    LocalDate last = date(row[6]);
    switch ((String) row[0]) {
      case "TRAINING" ->
          lines.trainings.add(
              new TrainingLine(
                  id, label, detail, first, row[7] == null ? null : number(row[7]).intValue()));
      case "TIE" ->
          lines.ties.add(
              new TieLine(
                  id,
                  label,
                  detail,
                  TieNature.valueOf((String) row[12]),
                  first,
                  last,
                  (String) row[4]));
      case "MANDATE" -> {
        boolean extended = (Boolean) row[9];
        lines.mandates.add(
            new MandateLine(
                id,
                number(row[10]),
                label,
                number(row[7]).intValue(),
                first,
                last,
                !today.isBefore(first) && (extended || !today.isAfter(last)),
                extended,
                detail == null ? null : EndReason.valueOf(detail),
                (Boolean) row[8]));
        lines.past.add(
            new PastMandate(
                (String) row[11],
                PanelFunction.MEMBER,
                first,
                extended ? null : last,
                (Boolean) row[8]));
      }
      default -> {
        boolean ministerial = PanelKind.valueOf((String) row[12]) != PanelKind.REGIONAL;
        if (scope.allows(number(row[10]), ministerial)) {
          lines.pools.add(new PoolLine(id, label, first, last));
        }
      }
    }
  }

  private static Long number(Object value) {
    return ((Number) value).longValue();
  }

  private static LocalDate date(Object value) {
    return value == null || value instanceof LocalDate
        ? (LocalDate) value
        : ((Date) value).toLocalDate();
  }
}
