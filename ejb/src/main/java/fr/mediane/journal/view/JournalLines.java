package fr.mediane.journal.view;

import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The repository of the lines shown: filtered by the database, reached by their number. */
@ApplicationScoped
public class JournalLines {

  private static final String LINE =
      "select new fr.mediane.journal.view.JournalLine(e.number, e.at, e.username, e.role, e.action,"
          + " e.outcome, e.subjectType, e.subjectId, e.subjectLabel, e.detail)"
          + " from JournalEntry e where 1 = 1";

  @PersistenceContext private EntityManager em;

  /** The lines older than a number, most recent first. */
  List<JournalLine> olderThan(long number, JournalFilter filter, int limit) {
    return query(filter, " and e.number < :bound", number, " order by e.number desc", limit);
  }

  /** The lines more recent than a number, the nearest ones, most recent first. */
  List<JournalLine> newerThan(long number, JournalFilter filter, int limit) {
    List<JournalLine> lines =
        query(filter, " and e.number > :bound", number, " order by e.number", limit);
    Collections.reverse(lines);
    return lines;
  }

  /** The lines more recent than a number in their order, for an export. */
  List<JournalLine> following(long number, JournalFilter filter, int limit) {
    return query(filter, " and e.number > :bound", number, " order by e.number", limit);
  }

  /** The names of action that the journal holds, sorted. */
  List<String> actions() {
    return em.createQuery(
            "select distinct e.action from JournalEntry e order by e.action", String.class)
        .getResultList();
  }

  private List<JournalLine> query(
      JournalFilter filter, String bound, long number, String order, int limit) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder jpql = new StringBuilder(LINE).append(bound);
    parameters.put("bound", number);
    add(jpql, parameters, " and e.at >= :from", "from", startOf(filter.from()));
    add(
        jpql,
        parameters,
        " and e.at < :until",
        "until",
        filter.until() == null ? null : startOf(filter.until().plusDays(1)));
    add(jpql, parameters, " and e.username = :username", "username", filter.username());
    add(jpql, parameters, " and e.action = :action", "action", filter.action());
    add(jpql, parameters, " and e.outcome = :outcome", "outcome", filter.outcome());
    add(
        jpql,
        parameters,
        " and (lower(e.subjectLabel) like :subject escape '!' or e.subjectId = :subjectId)",
        "subject",
        filter.subject() == null ? null : "%" + escaped(filter.subject()) + "%");
    if (filter.subject() != null) {
      parameters.put("subjectId", filter.subject());
    }
    TypedQuery<JournalLine> query =
        em.createQuery(jpql.append(order).toString(), JournalLine.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  private static void add(
      StringBuilder jpql,
      Map<String, Object> parameters,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      jpql.append(condition);
      parameters.put(name, value);
    }
  }

  private static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ClockProducer.PARIS).toInstant();
  }

  private static String escaped(String typed) {
    return typed.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
