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

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RevokeConsent;
import fr.mediane.dossier.escalation.AnswerReinforcement;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.journal.JournalCheck;
import fr.mediane.journal.view.VerifyJournal;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random sequences of commands by random roles against the real handlers and the real database;
 * after each act the laws of a dossier hold. For each state a dossier is first led there by acts
 * that must succeed, between attempts that must fail; from there anything is tried. So every state
 * is reached whatever chance says. The seed is fixed, or the system property {@code mediane.seed};
 * it is part of every failure.
 */
@ExtendWith(ArquillianExtension.class)
class DossierSequencesIT {

  private static final int WILD_ACTS = 40;
  private static final String ABSENT = "GES-2026-9999";

  /** Who has nothing to do with a dossier of the Grand Est. */
  private static final List<String> STRANGERS =
      List.of(
          MINISTERS,
          ADMINISTRATOR,
          "dg.ges",
          "secretariat.ars.ges",
          "mediateur.idf",
          "membre.idf",
          "instance.idf");

  private static final List<String> CLOSE = List.of(MEDIATOR, SECRETARIAT, MEMBER, NATIONAL);

  /** What is worth trying in each state, lawful or not, besides what leads further. */
  private static final Map<DossierState, List<String>> TEMPTING =
      new EnumMap<>(
          Map.of(
              DossierState.INSTRUCTION, List.of("DeclareAdmissible", "RecordCoordination"),
              DossierState.CONSENT, List.of("RevokeConsent", "DesignateMediator"),
              DossierState.DESIGNATION,
                  List.of("RecuseMediator", "WaiveChallenge", "StartMediation", "StepAside"),
              DossierState.MEDIATION,
                  List.of("StepAside", "SignAgreement", "RevokeConsent", "TransmitAgreement"),
              DossierState.FOLLOW_UP, List.of("TransmitAgreement", "HoldReview", "SignAgreement"),
              DossierState.CLOSED,
                  List.of("TransmitAgreement", "AskHomologation", "Reopen", "ReopenFollowUp")));

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;
  @Inject private DossierLaws laws;
  @Inject private ExpectedReach reach;
  @Inject private BeanManager beans;
  @Inject private HttpServletRequest request;

  private final long seed = Long.getLong("mediane.seed", 20_261_122L);
  private final Random random = new Random(seed);
  private final Set<DossierState> visited = EnumSet.noneOf(DossierState.class);
  private final SignedInClients clients = new SignedInClients();
  private List<Class<?>> commands;
  private String finess;
  private int done;
  private int refused;

  @BeforeEach
  void findWhatMayBeTried() throws Exception {
    commands =
        CommandSamples.aboutDossiers(beans).stream().filter(CommandSamples::namesADossier).toList();
    finess = transactions.get(() -> play.establishment(false));
  }

  @Test
  void theLawsOfADossierHoldWhateverIsTried() throws Exception {
    for (DossierState goal : DossierState.values()) {
      runWild(led(goal));
    }
    runWild(renounced());
    assertEquals(EnumSet.allOf(DossierState.class), visited, "seed " + seed);
    assertTrue(done > 100 && refused > 100, () -> done + " and " + refused + ", seed " + seed);
    JournalCheck check = application.as(ADMINISTRATOR, new VerifyJournal());
    assertTrue(check.isIntact(), () -> "journal broken, seed " + seed);
  }

  /** A dossier led to a state, while people who may not try to act on it. */
  private Walked led(DossierState goal) throws Exception {
    String number = play.register(SECRETARIAT, finess);
    List<Long> people = transactions.get(() -> play.mediators(number));
    Walked walked = new Walked(number, people, new CaseGuide(play, number, people));
    while (laws.state(number) != goal) {
      DossierState state = laws.state(number);
      CaseGuide.Move move = transactions.get(() -> walked.guide().next(state, goal));
      assertTrue(attempt(walked, move), () -> "refused on the way: " + told(move));
      String stranger = one(STRANGERS);
      CaseGuide.Move vain = new CaseGuide.Move(stranger, random(walked, one(commands)));
      assertTrue(!attempt(walked, vain), () -> "done by a stranger: " + told(vain));
      compareWithAbsent(walked, stranger);
    }
    visited.add(goal);
    return walked;
  }

  /** A dossier whose agreement is ready when a party gives up. */
  private Walked renounced() throws Exception {
    Walked walked = led(DossierState.MEDIATION);
    String number = walked.number();
    for (int act = 0; act < 4; act++) {
      CaseGuide.Move move =
          transactions.get(
              () -> walked.guide().next(DossierState.MEDIATION, DossierState.FOLLOW_UP));
      assertTrue(attempt(walked, move), () -> "refused on the way: " + told(move));
    }
    CaseGuide.Move renunciation =
        new CaseGuide.Move(
            SECRETARIAT,
            new RevokeConsent(
                number,
                transactions.get(() -> play.version(number)),
                new ConsentInput(2, TODAY, ConsentMeans.SIGNED_AGREEMENT, null, "Classeur", null)));
    assertTrue(attempt(walked, renunciation), () -> "refused: " + told(renunciation));
    assertEquals(Outcome.RENOUNCED, play.dossier(number).getOutcome(), "seed " + seed);
    return walked;
  }

  /** Anything by anybody, half of it towards a goal drawn by lot. */
  private void runWild(Walked walked) throws Exception {
    DossierState goal = one(List.of(DossierState.values()));
    for (int act = 0; act < WILD_ACTS; act++) {
      DossierState state = laws.state(walked.number());
      visited.add(state);
      boolean further = state != DossierState.DESTROYED && random.nextBoolean();
      CaseGuide.Move move =
          further ? transactions.get(() -> walked.guide().next(state, goal)) : wild(walked, state);
      attempt(walked, move);
      if (act % 10 == 0) {
        compareWithAbsent(walked, one(random.nextBoolean() ? CLOSE : STRANGERS));
      }
    }
  }

  private CaseGuide.Move wild(Walked walked, DossierState state) throws Exception {
    List<String> tempting = TEMPTING.getOrDefault(state, List.of());
    Class<?> type = one(commands);
    if (!tempting.isEmpty() && random.nextBoolean()) {
      String name = one(tempting);
      type =
          commands.stream()
              .filter(command -> command.getSimpleName().equals(name))
              .findFirst()
              .orElseThrow();
    }
    return new CaseGuide.Move(someone(rightOf(type)), random(walked, type));
  }

  /**
   * Tries an act; every law is checked whatever comes of it.
   *
   * @return whether it was done
   */
  private boolean attempt(Walked walked, CaseGuide.Move move) throws Exception {
    String told = told(move);
    String number = walked.number();
    boolean reached = reaches(walked, move);
    DossierLaws.Picture before = laws.picture(number);
    boolean success = false;
    try {
      play.perform(move.username(), move.command());
      success = true;
      done++;
    } catch (Refusal refusal) {
      assertTrue(!refusal.getMessage().isBlank(), told);
      refused++;
    }
    assertTrue(reached || !success, () -> "done without access: " + told);
    laws.check(number, before, move, success, told);
    return success;
  }

  private boolean reaches(Walked walked, CaseGuide.Move move) throws Exception {
    Right right = rightOf(move.command().getClass());
    // The daily act of the application, and the answer of who is asked for help, reach further.
    boolean apart =
        !right.isAboutDossiers()
            || move.command() instanceof AnswerReinforcement && NATIONAL.equals(move.username());
    return apart || reaches(walked, move.username(), right);
  }

  private boolean reaches(Walked walked, String username, Right right) throws Exception {
    return transactions.get(
        () ->
            reach.reaches(
                application.actor(username), play.dossier(walked.number()), right, TODAY));
  }

  /** Who does not reach the dossier is answered as if it did not exist; who does sees it. */
  private void compareWithAbsent(Walked walked, String username) throws Exception {
    String page = "/app/dossiers/fiche.xhtml?numero=";
    HttpResponse<String> answer = get(username, page + walked.number());
    String told = username + " reads " + walked.number() + ", seed " + seed;
    if (reaches(walked, username, Right.DOSSIER_READ)) {
      assertEquals(200, answer.statusCode(), told);
    } else {
      HttpResponse<String> absent = get(username, page + ABSENT);
      assertTrue(absent.statusCode() == 404 || absent.statusCode() == 403, told);
      assertEquals("", SameAnswer.difference(answer, walked.number(), absent, ABSENT), told);
    }
  }

  private HttpResponse<String> get(String username, String path) throws Exception {
    return clients.get(request, username, path);
  }

  private Command<?> random(Walked walked, Class<?> type) throws Exception {
    RandomCommands.Known known =
        transactions.get(() -> laws.known(walked.number(), finess, walked.people()));
    return new RandomCommands(random).of(type, known);
  }

  private String someone(Right right) {
    return switch (random.nextInt(5)) {
      case 0 -> one(STRANGERS);
      case 1 -> one(CLOSE);
      default -> right == Right.DOSSIER_HANDLE ? SECRETARIAT : MEDIATOR;
    };
  }

  private static Right rightOf(Class<?> command) {
    return command.getAnnotation(Requires.class).value();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String told(CaseGuide.Move move) {
    return move.username() + " " + move.command() + ", seed " + seed;
  }

  /** A dossier under way, who may be designated in it and its guide. */
  private record Walked(String number, List<Long> people, CaseGuide guide) {}
}
