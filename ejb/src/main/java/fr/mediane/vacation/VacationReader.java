package fr.mediane.vacation;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.network.Civility;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts vacations: a member's own, or those of the whole instance for who manages its sessions.
 * Written in SQL because JPQL has no union; it reads when people worked, never on what.
 */
@Stateless
@PermitAll
public class VacationReader {

  /** A mediator's own term, or the term in that month of the person who is also a mediator. */
  private static final String NAMES =
      """
        left join person p on p.id = %1$s.person_id
        left join mediator t on t.id = %1$s.mediator_id
             or (%1$s.mediator_id is null and t.person_id = %1$s.person_id
                 and t.starts_on <= ? and coalesce(t.ended_on, t.ends_on) >= ?)
      """;

  private static final String COLUMNS =
      """
      select t.id, %1$s.person_id, coalesce(t.civility, p.civility), coalesce(t.first_name, p.first_name),
             coalesce(t.last_name, p.last_name), %2$s.minutes
      """;

  private static final String SESSIONS =
      COLUMNS.formatted("a", "s")
          + " from session_attendance a join panel_session s on s.id = a.session_id "
          + NAMES.formatted("a")
          + " where s.state = 'HELD' and a.present = 1 and s.session_on between ? and ? and %s ";

  private static final String MEETINGS =
      COLUMNS.formatted("g", "m")
          + " from meeting_guest g join dossier_meeting m on m.id = g.meeting_id"
          + " join dossier d on d.id = m.dossier_id "
          + NAMES.formatted("g")
          + " where m.state = 'HELD' and g.present = 1 and g.kind in ('MEDIATOR', 'PRESIDENT')"
          + " and m.meeting_on between ? and ? and %s ";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private VacationBook book;

  /** The vacations of a month. */
  @Requires(Right.SESSION_READ)
  public VacationMonth of(YearMonth month) {
    Actor actor = actors.current();
    VacationTerms terms = book.of(month);
    Map<String, Worker> workers = new LinkedHashMap<>();
    for (Object row : rows(actor, month)) {
      Worker read = Worker.of((Object[]) row);
      workers.merge(read.key(), read, Worker::and);
    }
    return new VacationMonth(
        month,
        workers.values().stream()
            .sorted(Comparator.comparing(Worker::sortKey))
            .map(
                worker ->
                    new VacationMonth.Line(
                        worker.name(),
                        new VacationCount(worker.minutes(), terms, worker.mediator())))
            .toList());
  }

  private List<?> rows(Actor actor, YearMonth month) {
    boolean whole = actor.holds(Right.SESSION_MANAGE);
    boolean national = whole && actor.panelId() == null;
    Query query =
        em.createNativeQuery(
            SESSIONS.formatted(whose("s.panel_id", "a.person_id", whole, national))
                + " union all "
                + MEETINGS.formatted(whose("d.panel_id", "g.person_id", whole, national)));
    List<Object> parameters = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      parameters.add(Date.valueOf(month.atEndOfMonth()));
      parameters.add(Date.valueOf(month.atDay(1)));
      parameters.add(Date.valueOf(month.atDay(1)));
      parameters.add(Date.valueOf(month.atEndOfMonth()));
      if (!national) {
        parameters.add(whole ? actor.panelId() : personOf(actor));
      }
    }
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query.getResultList();
  }

  private static Long personOf(Actor actor) {
    return actor.personId() == null ? Long.valueOf(-1) : actor.personId();
  }

  private static String whose(String panel, String person, boolean whole, boolean national) {
    if (national) {
      return panel + " in (select n.id from panel n where n.kind = 'NATIONAL')";
    }
    return (whole ? panel : person) + " = ?";
  }

  /** Somebody's minutes of the month; a mediator who also acts as a member is one person. */
  private record Worker(String key, String name, String sortKey, boolean mediator, int minutes) {

    static Worker of(Object[] row) {
      boolean mediator = row[0] != null;
      return new Worker(
          mediator ? "m" + row[0] : "p" + row[1],
          civility(row[2]) + row[3] + " " + row[4],
          row[4] + " " + row[3],
          mediator,
          ((Number) row[5]).intValue());
    }

    Worker and(Worker other) {
      return new Worker(key, name, sortKey, mediator, minutes + other.minutes());
    }

    private static String civility(Object stored) {
      return stored == null ? "" : Civility.valueOf(stored.toString().strip()).label() + "\u00a0";
    }
  }
}
