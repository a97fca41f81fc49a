package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.LegalClock;
import fr.mediane.door.Command;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.journal.JournalCheck;
import fr.mediane.journal.view.VerifyJournal;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random sequences of commands by random roles against the real handlers and the real database;
 * after each act the laws of a dossier hold. The seed is the time, or the system property {@code
 * mediane.seed}; it is part of every failure.
 */
@ExtendWith(ArquillianExtension.class)
class DossierSequencesIT {

  private static final int DOSSIERS = 8;
  private static final int ACTS = 120;

  private static final List<String> EVERYBODY =
      List.of(
          MEDIATOR,
          SECRETARIAT,
          MEMBER,
          NATIONAL,
          MINISTERS,
          ADMINISTRATOR,
          "dg.ges",
          "secretariat.ars.ges",
          "mediateur.idf",
          "membre.idf");

  /** Clocks that may run beside a closed dossier. */
  private static final Set<ClockKind> AFTER_THE_END =
      EnumSet.of(ClockKind.RETENTION, ClockKind.THIRD_PARTY_INFORMATION);

  /** What leads further from each state, tried more often than the rest. */
  private static final Map<DossierState, List<String>> FURTHER =
      new EnumMap<>(
          Map.of(
              DossierState.REGISTERED, List.of("AcknowledgeReferral"),
              DossierState.COMPLETION_AWAITED, List.of("ReceiveCompletion"),
              DossierState.INSTRUCTION,
                  List.of("ExceptConciliation", "AnswerQuestions", "DeclareAdmissible"),
              DossierState.EXAMINATION, List.of("EngageMediation"),
              DossierState.SUPPORT, List.of("EngageMediation"),
              DossierState.CONSENT, List.of("RecordConsent"),
              DossierState.DESIGNATION,
                  List.of(
                      "DesignateMediator",
                      "NotifyDesignation",
                      "WaiveChallenge",
                      "RecuseMediator",
                      "StartMediation"),
              DossierState.MEDIATION,
                  List.of(
                      "DraftAgreement",
                      "AddCommitment",
                      "SignAgreement",
                      "ConcludeMediation",
                      "RevokeConsent"),
              DossierState.FOLLOW_UP, List.of("TransmitAgreement", "HoldReview", "EndFollowUp"),
              DossierState.CLOSED, List.of("Reopen", "ReopenFollowUp", "TransmitAgreement")));

  @Inject private DossierPlay play;
  @Inject private RunAsApplication application;
  @Inject private Dossiers dossiers;
  @Inject private Recipients recipients;
  @Inject private BeanManager beans;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private final long seed = Long.getLong("mediane.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Set<DossierState> visited = EnumSet.noneOf(DossierState.class);
  private int done;

  @Test
  void theLawsOfADossierHoldWhateverIsTried() throws Exception {
    List<Class<?>> commands =
        CommandSamples.aboutDossiers(beans).stream().filter(CommandSamples::namesADossier).toList();
    String finess = inTransaction(() -> play.establishment(false));
    for (int i = 0; i < DOSSIERS; i++) {
      String number =
          play.act(
              SECRETARIAT,
              new RegisterReferral(
                  play.referral(
                      ReferrerKind.PARTY, TODAY.minusDays(3), finess, PartyStatus.CIVIL_SERVANT)));
      List<Long> people = inTransaction(() -> play.mediators(number));
      for (int act = 0; act < ACTS; act++) {
        tryOne(number, commands, finess, people);
      }
    }
    assertTrue(done > DOSSIERS * 10, () -> "only " + done + " acts were done, seed " + seed);
    assertTrue(visited.size() >= 8, () -> "only " + visited + " were reached, seed " + seed);
    JournalCheck check = application.as(ADMINISTRATOR, new VerifyJournal());
    assertTrue(check.isIntact(), () -> "journal broken, seed " + seed);
  }

  private void tryOne(String number, List<Class<?>> commands, String finess, List<Long> people)
      throws Exception {
    DossierState before = state(number);
    visited.add(before);
    Class<?> type = choose(commands, before);
    Right right = type.getAnnotation(Requires.class).value();
    String username = someone(right);
    Command<?> command =
        new RandomCommands(random).of(type, inTransaction(() -> known(number, finess, people)));
    boolean reached = inTransaction(() -> reaches(username, number, right));
    int steps = steps(number).size();
    long sent = transmissions(number);
    long lines = journaled();
    boolean success = false;
    try {
      application.as(username, command);
      success = true;
      done++;
    } catch (Refusal refused) {
      assertTrue(!refused.getMessage().isBlank(), () -> told(username, command));
    }
    String told = told(username, command);
    assertTrue(reached || !success, () -> "done without access: " + told);
    assertTrue(journaled() > lines, () -> "not journaled: " + told);
    assertTrue(success || steps(number).size() == steps, () -> "refused and kept: " + told);
    check(number, sent, told);
  }

  /** The laws that hold after every act. */
  private void check(String number, long sentBefore, String told) throws Exception {
    List<DossierStep> steps = steps(number);
    DossierState at = null;
    for (DossierStep step : steps) {
      assertEquals(at, step.getFromState(), told);
      if (step.getAct() != DossierAct.REGISTER) {
        assertEquals(step.getAct().from(at).orElse(null), step.getToState(), told);
      }
      at = step.getToState();
    }
    Dossier dossier = play.dossier(number);
    assertEquals(at, dossier.getState(), told);
    assertEquals(dossier.getState().isOpen(), dossier.isOpen(), told);
    assertEquals(dossier.getState().isOpen(), dossier.getClosedOn() == null, told);
    assertEquals(List.of(), challengedTwice(number), told);
    clocks(dossier, told);
    if (dossier.getOutcome() == Outcome.RENOUNCED) {
      assertEquals(sentBefore, transmissions(number), "sent after a renunciation: " + told);
    }
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
            .filter(clock -> clock.getKind() != ClockKind.REVIEW)
            .collect(Collectors.groupingBy(LegalClock::getKind, Collectors.counting()));
    assertTrue(kinds.values().stream().allMatch(count -> count == 1), () -> kinds + " " + told);
    if (!dossier.isOpen()) {
      assertTrue(
          running.stream().allMatch(clock -> AFTER_THE_END.contains(clock.getKind())),
          () -> running.stream().map(LegalClock::getKind).toList() + " still run: " + told);
    }
  }

  private Class<?> choose(List<Class<?>> commands, DossierState state) {
    List<String> further = FURTHER.getOrDefault(state, List.of());
    if (further.isEmpty() || random.nextInt(4) == 0) {
      return commands.get(random.nextInt(commands.size()));
    }
    String name = further.get(random.nextInt(further.size()));
    return commands.stream()
        .filter(command -> command.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String someone(Right right) {
    if (random.nextInt(5) == 0) {
      return EVERYBODY.get(random.nextInt(EVERYBODY.size()));
    }
    return right == Right.DOSSIER_HANDLE ? SECRETARIAT : MEDIATOR;
  }

  private RandomCommands.Known known(String number, String finess, List<Long> people) {
    Dossier dossier = play.dossier(number);
    List<Long> leads =
        dossier.getMediators().stream()
            .filter(mediator -> mediator.isActive())
            .map(mediator -> mediator.getId())
            .toList();
    List<Object[]> agreement =
        em.createQuery(
                "select a.version, a.id from MediationAgreement a where a.dossier = :dossier",
                Object[].class)
            .setParameter("dossier", dossier)
            .getResultList();
    List<String> keys =
        agreement.isEmpty()
            ? List.of()
            : recipients.of(play.agreement(number)).stream().map(Recipient::key).toList();
    return new RandomCommands.Known(
        number,
        dossier.getVersion(),
        agreement.isEmpty() ? 0 : ((Number) agreement.get(0)[0]).longValue(),
        finess,
        people,
        leads,
        keys);
  }

  private boolean reaches(String username, String number, Right right) {
    Actor actor = application.actor(username);
    return dossiers.find(number, actor, right).isPresent();
  }

  private DossierState state(String number) {
    return em.createQuery("select d.state from Dossier d where d.number = :n", DossierState.class)
        .setParameter("n", number)
        .getSingleResult();
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

  private long journaled() {
    return em.createQuery("select max(e.number) from JournalEntry e", Long.class).getSingleResult();
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

  private String told(String username, Command<?> command) {
    return username + " " + command + ", seed " + seed;
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.commit();
    }
  }
}
