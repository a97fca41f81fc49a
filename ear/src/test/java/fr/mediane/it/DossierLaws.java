package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.LegalClock;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.journal.JournalEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of a dossier after every act, done or refused, whoever tried it. */
@Dependent
public class DossierLaws {

  /** Clocks that may run beside a closed dossier. */
  private static final Set<ClockKind> AFTER_THE_END =
      EnumSet.of(ClockKind.RETENTION, ClockKind.THIRD_PARTY_INFORMATION);

  /**
   * What a dossier was before an act.
   *
   * @param steps how many steps it had
   * @param sent to how many recipients its agreement had been sent
   * @param journaled number of the last line of the journal
   */
  record Picture(
      DossierState state, Outcome outcome, long version, int steps, long sent, long journaled) {}

  @Inject private DossierPlay play;
  @Inject private Recipients recipients;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  /** The dossier as it is now. */
  Picture picture(String number) {
    Dossier dossier = play.dossier(number);
    return new Picture(
        dossier.getState(),
        dossier.getOutcome(),
        dossier.getVersion(),
        steps(number).size(),
        transmissions(number),
        em.createQuery("select max(e.number) from JournalEntry e", Long.class).getSingleResult());
  }

  /** The state of a dossier. */
  DossierState state(String number) {
    return em.createQuery("select d.state from Dossier d where d.number = :n", DossierState.class)
        .setParameter("n", number)
        .getSingleResult();
  }

  /**
   * Checks every law.
   *
   * @param before the dossier before the act
   * @param success whether the act was done
   * @param told what is said when a law is broken
   */
  void check(String number, Picture before, CaseGuide.Move move, boolean success, String told) {
    Picture after = picture(number);
    List<DossierStep> steps = steps(number);
    assertTrue(success || after.steps() == before.steps(), () -> "refused and kept: " + told);
    assertTrue(success || after.version() == before.version(), () -> "refused, changed: " + told);
    life(steps, play.dossier(number), told);
    journal(before.journaled(), move, success, told);
    clocks(play.dossier(number), told);
    assertEquals(List.of(), challengedTwice(number), told);
    if (after.outcome() == Outcome.RENOUNCED && before.outcome() == Outcome.RENOUNCED) {
      assertEquals(before.sent(), after.sent(), "sent after a renunciation: " + told);
    }
    assertTrue(
        after.sent() == before.sent() || before.state() == DossierState.FOLLOW_UP,
        () -> "sent in " + before.state() + ": " + told);
  }

  /** The steps follow the table of acts from the first to the last, and end where it stands. */
  private void life(List<DossierStep> steps, Dossier dossier, String told) {
    DossierState at = null;
    for (DossierStep step : steps) {
      assertEquals(at, step.getFromState(), told);
      if (step.getAct() != DossierAct.REGISTER) {
        assertEquals(step.getAct().from(at).orElse(null), step.getToState(), told);
      }
      at = step.getToState();
    }
    assertEquals(at, dossier.getState(), told);
    assertEquals(at.isOpen(), dossier.isOpen(), told);
    assertEquals(at.isOpen(), dossier.getClosedOn() == null, told);
    assertTrue(at.isOpen() || leading(dossier) == 0, () -> "still led once closed: " + told);
  }

  private long leading(Dossier dossier) {
    return em.createQuery(
            "select count(m) from CaseMediator m where m.dossier = :dossier and m.endedOn is null",
            Long.class)
        .setParameter("dossier", dossier)
        .getSingleResult();
  }

  /** One line and no more tells the act: who, what, done or refused. */
  private void journal(long last, CaseGuide.Move move, boolean success, String told) {
    List<JournalEntry> lines =
        em.createQuery(
                "select e from JournalEntry e where e.number > :last and e.username = :username"
                    + " and e.action = :action",
                JournalEntry.class)
            .setParameter("last", last)
            .setParameter("username", move.username())
            .setParameter("action", move.command().getClass().getSimpleName())
            .getResultList();
    assertEquals(1, lines.size(), told);
    assertEquals(
        success ? fr.mediane.journal.Outcome.SUCCESS : fr.mediane.journal.Outcome.REFUSED,
        lines.get(0).getOutcome(),
        told);
  }

  private void clocks(Dossier dossier, String told) {
    List<LegalClock> running =
        em.createQuery(
                "select c from LegalClock c where c.dossierId = :dossier and c.stoppedOn is null",
                LegalClock.class)
            .setParameter("dossier", dossier.getId())
            .getResultList();
    Map<ClockKind, Long> kinds =
        running.stream()
            .filter(clock -> !clock.getKind().isRepeated())
            .collect(Collectors.groupingBy(LegalClock::getKind, Collectors.counting()));
    assertTrue(kinds.values().stream().allMatch(count -> count == 1), () -> kinds + " " + told);
    assertTrue(
        dossier.isOpen() || AFTER_THE_END.containsAll(kinds.keySet()),
        () -> kinds + " still run: " + told);
    assertEquals(
        dossier.getState() == DossierState.REGISTERED,
        kinds.containsKey(ClockKind.ACKNOWLEDGEMENT),
        () -> "acknowledgement in " + dossier.getState() + ": " + told);
    assertTrue(
        !kinds.containsKey(ClockKind.COMPLETION)
            || dossier.getState() == DossierState.COMPLETION_AWAITED,
        () -> "completion in " + dossier.getState() + ": " + told);
    boolean entered =
        dossier.getState() == DossierState.DESIGNATION
            || dossier.getState() == DossierState.MEDIATION;
    assertEquals(
        entered,
        kinds.containsKey(ClockKind.AGREEMENT),
        () -> "agreement in " + dossier.getState() + ": " + told);
  }

  private List<DossierStep> steps(String number) {
    return em.createQuery(
            "select s from DossierStep s where s.dossier.number = :n order by s.id",
            DossierStep.class)
        .setParameter("n", number)
        .getResultList();
  }

  private long transmissions(String number) {
    return em.createQuery(
            "select count(t) from Transmission t where t.agreement.dossier.number = :n", Long.class)
        .setParameter("n", number)
        .getSingleResult();
  }

  private List<Long> challengedTwice(String number) {
    return em.createQuery(
            "select c.party.id from ChallengeChoice c where c.dossier.number = :n and c.used = :used"
                + " group by c.party.id having count(c) > 1",
            Long.class)
        .setParameter("n", number)
        .setParameter("used", true)
        .getResultList();
  }

  /**
   * What a random command may say of a dossier; within a transaction.
   *
   * @param people who may be designated
   */
  RandomCommands.Known known(String number, String finess, List<Long> people) {
    Dossier dossier = play.dossier(number);
    List<Long> leads =
        dossier.getMediators().stream()
            .filter(mediator -> mediator.isActive())
            .map(mediator -> mediator.getId())
            .toList();
    boolean agreed = play.hasAgreement(number);
    return new RandomCommands.Known(
        number,
        dossier.getVersion(),
        agreed ? play.agreementVersion(number) : 0,
        finess,
        people,
        leads,
        agreed
            ? recipients.of(play.agreement(number)).stream().map(Recipient::key).toList()
            : List.of());
  }
}
