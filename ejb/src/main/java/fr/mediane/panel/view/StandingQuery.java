package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.view.Standing.ActLine;
import fr.mediane.panel.view.Standing.Breach;
import fr.mediane.panel.view.Standing.CallLine;
import fr.mediane.panel.view.Standing.Part;
import fr.mediane.panel.view.Standing.ProposalLine;
import fr.mediane.panel.view.Standing.VicePresident;
import fr.mediane.time.LegalTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * One statement for all that surrounds the compositions: a union of the parts asked for, each
 * limited to the instances where the reader may see it. Written in SQL because JPQL has no union.
 *
 * <p>Columns: part, instance, identity, person or count, code, title, state, text, three dates, a
 * moment.
 */
final class StandingQuery {

  private static final String BREACHES =
      """
      select 'BREACH', b.panel_id, b.id, cast(null as bigint), b.rule_id, cast(null as varchar(300)),
             cast(null as varchar(300)), b.explanation, b.since, b.until, cast(null as timestamp)
        from composition_breach b
       where b.panel_id in (%s) and b.since <= ? and (b.until is null or b.until >= ?)
      """;

  private static final String VICE_PRESIDENTS =
      """
      select 'VICE_PRESIDENT', v.panel_id, v.id, v.person_id, p.civility, p.last_name,
             p.first_name, cast(null as varchar(4000)), v.since, v.until, cast(null as timestamp)
        from vice_presidency v join person p on p.id = v.person_id
       where v.panel_id in (%s) and v.since <= ? and (v.until is null or v.until >= ?)
      """;

  private static final String PROPOSALS =
      """
      select 'PROPOSAL', r.panel_id, r.id, cast(null as bigint), r.number, r.title, r.state,
             r.return_motive, r.effective_on, r.created_on,
             (select max(s.at) from proposal_step s where s.proposal_id = r.id)
        from proposal r
       where r.panel_id in (%s) and r.state in ('SUBMITTED', 'PREPARED', 'RETURNED', 'DRAFT')
      """;

  private static final String SUBMITTED_PROPOSALS = PROPOSALS.replace(", 'DRAFT'", "");

  private static final String ACTS =
      """
      select 'ACT', a.panel_id, a.id, cast(null as bigint), a.number, a.title,
             cast(null as varchar(300)), a.signatory_quality, a.signed_on, a.effective_on,
             cast(null as timestamp)
        from appointing_act a
       where a.panel_id in (%s)
      """;

  private static final String CALLS =
      """
      select 'CALL', c.panel_id, c.id,
             (select count(*) from candidacy y where y.call_id = c.id and y.withdrawn_on is null),
             cast(null as varchar(40)), c.title, cast(null as varchar(300)),
             cast(null as varchar(4000)), c.opens_on, c.closes_on, cast(null as timestamp)
        from call_for_applications c
       where c.panel_id in (%s) and c.cancelled_on is null and c.opens_on <= ? and c.closes_on >= ?
      """;

  private final LocalDate date;
  private final List<String> parts = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /** A query on what is so on a date. */
  StandingQuery(LocalDate date) {
    this.date = date;
  }

  /** Breaches open on the date. */
  StandingQuery breaches(Collection<Long> panels) {
    return dated(BREACHES, panels);
  }

  /** Vice-presidents in office on the date. */
  StandingQuery vicePresidents(Collection<Long> panels) {
    return dated(VICE_PRESIDENTS, panels);
  }

  /** Proposals under way today, whatever the date: drafts only where the reader may draft. */
  StandingQuery proposals(Collection<Long> submitted, Collection<Long> drafts) {
    add(SUBMITTED_PROPOSALS, submitted.stream().filter(id -> !drafts.contains(id)).toList());
    return add(PROPOSALS, drafts.stream().filter(submitted::contains).toList());
  }

  /** Acts of all dates. */
  StandingQuery acts(Collection<Long> panels) {
    return add(ACTS, panels);
  }

  /** Calls open on the date. */
  StandingQuery calls(Collection<Long> panels) {
    return dated(CALLS, panels);
  }

  /** Whether nothing was asked for, or nothing may be seen. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Runs the statement. */
  Standing read(EntityManager em) {
    Query query = em.createNativeQuery(String.join(" union all ", parts) + " order by 9, 3");
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    Collector collector = new Collector();
    for (Object row : query.getResultList()) {
      collector.take((Object[]) row);
    }
    return collector.finish();
  }

  private StandingQuery dated(String sql, Collection<Long> panels) {
    if (!panels.isEmpty()) {
      add(sql, panels);
      parameters.add(Date.valueOf(date));
      parameters.add(Date.valueOf(date));
    }
    return this;
  }

  private StandingQuery add(String sql, Collection<Long> panels) {
    if (!panels.isEmpty()) {
      parts.add(String.format(sql, String.join(", ", Collections.nCopies(panels.size(), "?"))));
      parameters.addAll(panels);
    }
    return this;
  }

  /** Sorts the rows by part. */
  private static final class Collector {

    private final List<Breach> breaches = new ArrayList<>();
    private final List<VicePresident> vicePresidents = new ArrayList<>();
    private final List<ProposalLine> proposals = new ArrayList<>();
    private final List<ActLine> acts = new ArrayList<>();
    private final List<CallLine> calls = new ArrayList<>();

    void take(Object[] row) {
      Long panel = number(row[1]);
      Long id = number(row[2]);
      LocalDate first = day(row[8]);
      LocalDate second = day(row[9]);
      switch (Part.valueOf(text(row[0]))) {
        case BREACH -> breaches.add(new Breach(panel, text(row[4]), text(row[7]), first));
        case VICE_PRESIDENT ->
            vicePresidents.add(
                new VicePresident(
                    panel,
                    number(row[3]),
                    row[4] == null ? null : Civility.valueOf(text(row[4])),
                    text(row[6]),
                    text(row[5]),
                    first));
        case PROPOSAL ->
            proposals.add(
                new ProposalLine(
                    panel,
                    id,
                    text(row[4]),
                    text(row[5]),
                    ProposalState.valueOf(text(row[6])),
                    text(row[7]),
                    first,
                    row[10] == null ? second : moment(row[10])));
        case ACT ->
            acts.add(
                new ActLine(panel, id, text(row[4]), text(row[5]), text(row[7]), first, second));
        case CALL ->
            calls.add(new CallLine(panel, id, text(row[5]), first, second, number(row[3])));
      }
    }

    Standing finish() {
      return new Standing(breaches, vicePresidents, proposals, acts, calls);
    }

    private static Long number(Object value) {
      return value == null ? null : ((Number) value).longValue();
    }

    private static String text(Object value) {
      return value == null ? null : value.toString().strip();
    }

    private static LocalDate day(Object value) {
      return value == null || value instanceof LocalDate
          ? (LocalDate) value
          : ((Date) value).toLocalDate();
    }

    private static LocalDate moment(Object value) {
      return LegalTime.dateOf(((Timestamp) value).toInstant());
    }
  }
}
