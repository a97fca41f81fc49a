package fr.mediane.agenda;

import fr.mediane.door.Refusal;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The repository of clocks, for the handlers and readers of the capability that owns the dossiers:
 * the caller has checked that the person may see or change the dossier.
 */
@ApplicationScoped
public class Clocks {

  private static final String SOONEST_FIRST = " order by c.dueOn, c.startedOn, c.id";

  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;

  /**
   * Starts a clock whose length a text or a setting fixes.
   *
   * @param from day 0
   * @param departement code of the département whose public holidays count, or {@code null}
   * @throws Refusal when a clock of that kind runs already
   * @throws IllegalArgumentException for {@link ClockKind#REVIEW} and {@link ClockKind#RETENTION}
   */
  public LegalClock start(
      long dossierId, ClockKind kind, LocalDate from, StartReason reason, String departement) {
    return start(dossierId, kind, from, reason, departement, rules().lengthOf(kind));
  }

  /**
   * Starts a clock whose length the act gives: a review, a retention.
   *
   * @throws Refusal when a clock of that kind runs already, reviews excepted
   */
  public LegalClock start(
      long dossierId,
      ClockKind kind,
      LocalDate from,
      StartReason reason,
      String departement,
      Span length) {
    if (!kind.isRepeated() && running(dossierId, kind).findAny().isPresent()) {
      throw new Refusal(AgendaTexts.get("start.twice", kind.label()));
    }
    return store(LegalClock.start(dossierId, kind, from, reason, length, departement, rules()));
  }

  /** Starts one clock for each review that the setting asks for after an agreement. */
  public List<LegalClock> startReviews(long dossierId, LocalDate from, String departement) {
    return rules().reviewMonths().stream()
        .map(
            months ->
                start(
                    dossierId,
                    ClockKind.REVIEW,
                    from,
                    StartReason.AGREEMENT_SIGNED,
                    departement,
                    Span.months(months)))
        .toList();
  }

  /**
   * Stops the running clock of a kind, for reviews the one that is due first.
   *
   * @return the clock stopped; empty when none of that kind runs
   * @throws Refusal when the day is before the clock began
   */
  public Optional<LegalClock> stop(
      long dossierId, ClockKind kind, LocalDate on, StopReason reason) {
    return stop(dossierId, kind, on, reason, null);
  }

  /**
   * As {@link #stop(long, ClockKind, LocalDate, StopReason)}, with a remark.
   *
   * @param note without any content of the case
   */
  public Optional<LegalClock> stop(
      long dossierId, ClockKind kind, LocalDate on, StopReason reason, String note) {
    Optional<LegalClock> found = running(dossierId, kind).findFirst();
    found.ifPresent(clock -> clock.stop(on, reason, note));
    return found;
  }

  /**
   * Begins again the latest clock of a kind, running or stopped, with the length it had.
   *
   * @return the clock that follows; empty when there never was one of that kind
   */
  public Optional<LegalClock> restart(
      long dossierId, ClockKind kind, LocalDate from, StartReason reason) {
    return em.createQuery(
            "select c from LegalClock c where c.dossierId = :dossier and c.kind = :kind"
                + " order by c.startedOn desc, c.id desc",
            LegalClock.class)
        .setParameter("dossier", dossierId)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(clock -> store(clock.restart(from, reason, rules())));
  }

  /**
   * Stops every clock that runs in a dossier: it closes. One that began after that day, because
   * what closes the dossier was received earlier, stops on the day it began.
   */
  public void stopAll(long dossierId, LocalDate on, StopReason reason) {
    em.createQuery(
            "select c from LegalClock c where c.dossierId = :dossier and c.stoppedOn is null",
            LegalClock.class)
        .setParameter("dossier", dossierId)
        .getResultList()
        .forEach(
            clock ->
                clock.stop(
                    on.isBefore(clock.getStartedOn()) ? clock.getStartedOn() : on, reason, null));
  }

  /** The clocks of a dossier, running or stopped, by the day they are due, in one statement. */
  public List<ClockReading> readings(long dossierId, LocalDate today) {
    return readings(List.of(dossierId), today).getOrDefault(dossierId, List.of());
  }

  /**
   * The clocks of the dossiers of a page, in one statement.
   *
   * @return by identity of dossier; a dossier without clock is absent
   */
  public Map<Long, List<ClockReading>> readings(Collection<Long> dossierIds, LocalDate today) {
    return ofDossiers(dossierIds, "").stream()
        .map(clock -> clock.readOn(today))
        .collect(Collectors.groupingBy(ClockReading::dossierId));
  }

  /** The running clock of a dossier that ends first. */
  public Optional<NextDue> nextDue(long dossierId) {
    return Optional.ofNullable(nextDue(List.of(dossierId)).get(dossierId));
  }

  /**
   * The running clock that ends first, for each dossier of a page, in one statement.
   *
   * @return by identity of dossier; a dossier whose clocks are all stopped is absent
   */
  public Map<Long, NextDue> nextDue(Collection<Long> dossierIds) {
    return ofDossiers(dossierIds, " and c.stoppedOn is null").stream()
        .collect(
            Collectors.toMap(
                LegalClock::getDossierId,
                clock -> new NextDue(clock.getKind(), clock.getDueOn()),
                (first, later) -> first));
  }

  /** The clocks that run and are due on that day or before, the soonest first. */
  public List<LegalClock> runningDueUntil(LocalDate day) {
    return em.createQuery(
            "select c from LegalClock c where c.stoppedOn is null and c.dueOn <= :day"
                + SOONEST_FIRST,
            LegalClock.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** One clock. */
  public Optional<LegalClock> byId(long id) {
    return Optional.ofNullable(em.find(LegalClock.class, id));
  }

  private List<LegalClock> ofDossiers(Collection<Long> dossierIds, String condition) {
    return dossierIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from LegalClock c where c.dossierId in :dossiers"
                    + condition
                    + SOONEST_FIRST,
                LegalClock.class)
            .setParameter("dossiers", dossierIds)
            .getResultList();
  }

  private Stream<LegalClock> running(long dossierId, ClockKind kind) {
    return em.createQuery(
            "select c from LegalClock c where c.dossierId = :dossier and c.kind = :kind"
                + " and c.stoppedOn is null"
                + SOONEST_FIRST,
            LegalClock.class)
        .setParameter("dossier", dossierId)
        .setParameter("kind", kind)
        .getResultStream();
  }

  private LegalClock store(LegalClock clock) {
    em.persist(clock);
    return clock;
  }

  private ClockRules rules() {
    return ClockRules.of(settings);
  }
}
