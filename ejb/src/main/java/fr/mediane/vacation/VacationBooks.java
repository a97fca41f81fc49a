package fr.mediane.vacation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository of the closed statements and of the travel costs. */
@ApplicationScoped
class VacationBooks {

  @PersistenceContext private EntityManager em;

  /** The closings of an instance in a month, last first. */
  List<VacationClosing> closings(Long panelId, YearMonth month) {
    return em.createQuery(
            "select c from VacationClosing c where c.panelId = :panel and c.monthStart = :month"
                + " order by c.number desc",
            VacationClosing.class)
        .setParameter("panel", panelId)
        .setParameter("month", month.atDay(1))
        .getResultList();
  }

  /** The closing in force of an instance in a month. */
  Optional<VacationClosing> inForce(Long panelId, YearMonth month) {
    return closings(panelId, month).stream().filter(VacationClosing::isInForce).findFirst();
  }

  /** The lines in force of a month, of all instances, by closing. */
  Map<VacationClosing, List<VacationLine>> inForce(YearMonth month) {
    Map<VacationClosing, List<VacationLine>> lines = new HashMap<>();
    em.createQuery(
            "select c, l from VacationClosing c left join VacationLine l on l.closingId = c.id"
                + " where c.monthStart = :month and c.reopenedAt is null",
            Object[].class)
        .setParameter("month", month.atDay(1))
        .getResultStream()
        .forEach(
            row -> {
              List<VacationLine> known =
                  lines.computeIfAbsent((VacationClosing) row[0], none -> new ArrayList<>());
              if (row[1] != null) {
                known.add((VacationLine) row[1]);
              }
            });
    return lines;
  }

  /**
   * What was put to payment for a month. Each payment brings what the former one left, so that all
   * of them together brought what the last statement that was paid says.
   *
   * @param closings the closings of an instance in the month, last first
   */
  List<VacationLine> paid(List<VacationClosing> closings) {
    return closings.stream()
        .filter(closing -> closing.getPaidOn() != null)
        .findFirst()
        .map(closing -> lines(closing.getId()))
        .orElse(List.of());
  }

  /** The lines of a closing, in their order. */
  List<VacationLine> lines(Long closingId) {
    return em.createQuery(
            "select l from VacationLine l where l.closingId = :closing order by l.position",
            VacationLine.class)
        .setParameter("closing", closingId)
        .getResultList();
  }

  /**
   * What other instances pay for the month to some people.
   *
   * @param panelId the instance that is not counted
   */
  List<VacationLine> paidElsewhere(Long panelId, YearMonth month, Collection<Worker> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    // None of the two lists may be empty: nobody has that identity.
    List<Long> persons = new ArrayList<>(List.of(-1L));
    List<Long> terms = new ArrayList<>(List.of(-1L));
    for (Worker worker : people) {
      terms.addAll(worker.terms());
      if (worker.personId() != null) {
        persons.add(worker.personId());
      }
    }
    return em.createQuery(
"""
select l from VacationLine l, VacationClosing c where c.id = l.closingId and c.reopenedAt is null
   and c.monthStart = :month and c.panelId <> :panel and (l.personId in :persons or l.mediatorId in :terms)
""",
            VacationLine.class)
        .setParameter("month", month.atDay(1))
        .setParameter("panel", panelId)
        .setParameter("persons", persons)
        .setParameter("terms", terms)
        .getResultList();
  }

  /** The travel costs of an instance in a month, by day. */
  List<TravelCost> travels(Long panelId, YearMonth month) {
    return em.createQuery(
            "select t from TravelCost t where t.panelId = :panel and t.withdrawnAt is null"
                + " and t.spentOn between :first and :last order by t.spentOn, t.id",
            TravelCost.class)
        .setParameter("panel", panelId)
        .setParameter("first", month.atDay(1))
        .setParameter("last", month.atEndOfMonth())
        .getResultList();
  }

  /** A travel cost. */
  Optional<TravelCost> travel(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(TravelCost.class, id));
  }

  /** Stores something new. */
  <T> T add(T entity) {
    em.persist(entity);
    return entity;
  }
}
