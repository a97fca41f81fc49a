package fr.mediane.vacation;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.network.Civility;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
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

  private static final String SESSIONS =
      """
      select a.mediator_id, a.person_id, p.civility, p.first_name, p.last_name, s.minutes
        from session_attendance a join panel_session s on s.id = a.session_id
        left join person p on p.id = a.person_id
       where s.state = 'HELD' and a.present = 1 and s.session_on between ? and ? and %s
      """;

  private static final String MEETINGS =
      """
      select g.mediator_id, g.person_id, p.civility, p.first_name, p.last_name, m.minutes
        from meeting_guest g join dossier_meeting m on m.id = g.meeting_id
        join dossier d on d.id = m.dossier_id
        left join person p on p.id = g.person_id
       where m.state = 'HELD' and g.present = 1 and g.kind in ('MEDIATOR', 'PRESIDENT')
         and m.meeting_on between ? and ? and %s
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private MediatorRegister register;

  /** The vacations of a month. */
  @Requires(Right.SESSION_READ)
  public VacationMonth of(YearMonth month) {
    Actor actor = actors.current();
    VacationTerms terms =
        VacationTerms.of(
            month,
            em.createQuery("select t from VacationTerms t", VacationTerms.class).getResultList());
    Map<String, Worker> workers = new LinkedHashMap<>();
    for (Object row : rows(actor, month)) {
      Worker read = Worker.of((Object[]) row, month, register.terms());
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

    static Worker of(Object[] row, YearMonth month, List<OfficeTerm> terms) {
      Long mediator = number(row[0]);
      Long person = number(row[1]);
      int minutes = ((Number) row[5]).intValue();
      return terms.stream()
          .filter(
              term ->
                  mediator == null
                      ? person.equals(term.personId())
                          && !month.atEndOfMonth().isBefore(term.startsOn())
                          && !month.atDay(1).isAfter(term.lastDay())
                      : mediator.equals(term.mediatorId()))
          .findFirst()
          .map(
              term ->
                  new Worker(
                      "m" + term.mediatorId(),
                      term.fullName(),
                      term.lastName() + " " + term.firstName(),
                      true,
                      minutes))
          .orElseGet(
              () ->
                  new Worker(
                      "p" + person,
                      civility(row[2]) + row[3] + " " + row[4],
                      row[4] + " " + row[3],
                      false,
                      minutes));
    }

    Worker and(Worker other) {
      return new Worker(key, name, sortKey, mediator, minutes + other.minutes());
    }

    private static String civility(Object stored) {
      return stored == null ? "" : Civility.valueOf(stored.toString().strip()).label() + "\u00a0";
    }

    private static Long number(Object value) {
      return value == null ? null : ((Number) value).longValue();
    }
  }
}
