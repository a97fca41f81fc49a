package fr.mediane.vacation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The repository of the hours that make vacations. Written in SQL because JPQL has no union; it
 * reads when people worked, never on what.
 */
@ApplicationScoped
class VacationHours {

  /**
   * A mediator's own term, or one term in that month of the person who is also a mediator: one
   * alone, the last recorded, so that no hour counts twice.
   */
  private static final String NAMES =
      """
        left join person p on p.id = %1$s.person_id
        left join mediator t on t.id = coalesce(%1$s.mediator_id,
             (select max(u.id) from mediator u where u.person_id = %1$s.person_id
                 and u.starts_on <= ? and coalesce(u.ended_on, u.ends_on) >= ?))
      """;

  private static final String SEATED =
"""
(select count(*) from mandate d where d.person_id = %1$s and d.starts_on <= ? and coalesce(d.ended_on, d.ends_on) >= ?)
""";

  private static final String COLUMNS =
"""
select t.id, t.territory_id, coalesce(t.person_id, %1$s.person_id), coalesce(t.civility, p.civility), coalesce(t.first_name, p.first_name),
       coalesce(t.last_name, p.last_name),
""";

  private static final String SESSIONS =
      COLUMNS.formatted("a")
          + SEATED.formatted("a.person_id")
          + ", s.minutes from session_attendance a join panel_session s on s.id = a.session_id "
          + NAMES.formatted("a")
          + " where s.state = 'HELD' and a.present = 1 and s.session_on between ? and ? and %s ";

  private static final String MEETINGS =
      COLUMNS.formatted("g")
          + SEATED.formatted("g.person_id")
          + ", m.minutes from meeting_guest g join dossier_meeting m on m.id = g.meeting_id"
          + " join dossier d on d.id = m.dossier_id "
          + NAMES.formatted("g")
          + " where m.state = 'HELD' and g.present = 1 and g.kind in ('MEDIATOR', 'PRESIDENT')"
          + " and m.meeting_on between ? and ? and %s ";

  private static final String PEOPLE =
"""
select t.id, t.territory_id, t.person_id, t.civility, t.first_name, t.last_name, -1, 0 from mediator t join panel q on q.territory_id = t.territory_id
 where q.id = ? and t.starts_on <= ? and coalesce(t.ended_on, t.ends_on) >= ?
union all
select null, null, p.id, p.civility, p.first_name, p.last_name, 1, 0 from person p
 where exists (select 1 from mandate d where d.person_id = p.id and d.panel_id = ? and d.starts_on <= ? and coalesce(d.ended_on, d.ends_on) >= ?)
union all
select null, null, p.id, p.civility, p.first_name, p.last_name, 0, 0 from person p
 where exists (select 1 from listed_mediator l where l.person_id = p.id and l.panel_id = ? and l.in_on <= ?
                  and (l.out_on is null or l.out_on >= ?))
   and not exists (select 1 from mandate d where d.person_id = p.id and d.panel_id = ? and d.starts_on <= ? and coalesce(d.ended_on, d.ends_on) >= ?)
""";

  @PersistenceContext private EntityManager em;

  /** Whose hours: those of an instance, of a person, or of a person in an instance. */
  record Whose(String condition, List<Object> values) {

    static Whose panel(Long panelId) {
      return new Whose("%1$s = ?", List.of(panelId));
    }

    static Whose person(Long personId) {
      return new Whose("%2$s = ?", List.of(personId == null ? Long.valueOf(-1) : personId));
    }

    static Whose national() {
      return new Whose("%1$s in (select n.id from panel n where n.kind = 'NATIONAL')", List.of());
    }
  }

  /** Those who worked in a month, in the order of their names. */
  List<Worker> of(YearMonth month, Whose whose) {
    return merged(em.createNativeQuery(worked(whose)), workedValues(month, whose));
  }

  /**
   * Those who worked for an instance in a month, and those to whom it may owe something though they
   * did not, in one statement.
   */
  List<Worker> sheet(Long panelId, YearMonth month) {
    Whose whose = Whose.panel(panelId);
    List<Object> parameters = workedValues(month, whose);
    parameters.addAll(peopleValues(panelId, month));
    return merged(em.createNativeQuery(worked(whose) + " union all " + PEOPLE), parameters);
  }

  private static String worked(Whose whose) {
    return SESSIONS.formatted(whose.condition().formatted("s.panel_id", "a.person_id"))
        + " union all "
        + MEETINGS.formatted(whose.condition().formatted("d.panel_id", "g.person_id"));
  }

  private static List<Object> workedValues(YearMonth month, Whose whose) {
    Date first = Date.valueOf(month.atDay(1));
    Date last = Date.valueOf(month.atEndOfMonth());
    List<Object> parameters = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      parameters.addAll(List.of(last, first, last, first, first, last));
      parameters.addAll(whose.values());
    }
    return parameters;
  }

  /** Those to whom an instance may owe something for a month, whether they worked or not. */
  List<Worker> people(Long panelId, YearMonth month) {
    return merged(em.createNativeQuery(PEOPLE), peopleValues(panelId, month));
  }

  private static List<Object> peopleValues(Long panelId, YearMonth month) {
    Date first = Date.valueOf(month.atDay(1));
    Date last = Date.valueOf(month.atEndOfMonth());
    List<Object> parameters = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      parameters.addAll(List.of(panelId, last, first));
    }
    return parameters;
  }

  private static List<Worker> merged(Query query, List<Object> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    List<Worker> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(Worker.of((Object[]) row));
    }
    return Worker.people(rows);
  }
}
