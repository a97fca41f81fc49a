package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.document.LetterModel;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.admission.DecisionInput;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.ReceiveCompletion;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.standin.AgreementMeans;
import fr.mediane.dossier.standin.DesignateSubstitute;
import fr.mediane.dossier.standin.GrantPower;
import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerInput;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.RecordSubstituteAnswer;
import fr.mediane.dossier.standin.RevokePower;
import fr.mediane.dossier.standin.RevokeSubstitution;
import fr.mediane.dossier.standin.SubstituteAnswer;
import fr.mediane.dossier.standin.Substitution;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who stand in: from which day, until which one, and what ends it at once. */
@ExtendWith(ArquillianExtension.class)
class StandInTurnsIT {

  private static final String SUBSTITUTE = "mediateur.idf";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Dossiers found;
  @Inject private RunAsApplication application;
  @Inject private Transactions transactions;
  @Inject private PaperDesk desk;
  @Inject private HttpServletRequest request;

  private String number;

  @Test
  void aSubstituteEntersFromTheFirstDayToTheLast() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    LocalDate yesterday = TODAY.minusDays(1);
    play.refusesAt(MEDIATOR, Set.of("until"), substitute(TODAY, yesterday));
    play.refusesAt(MEDIATOR, Set.of("until"), substitute(yesterday.minusDays(2), yesterday));
    Long tomorrow = play.act(MEDIATOR, substitute(TODAY.plusDays(1), TODAY.plusDays(1)));
    agreed(tomorrow);
    assertFalse(enters(), "the day before the first");
    Substitution one = transactions.get(() -> em.find(Substitution.class, tomorrow));
    assertFalse(one.runsOn(TODAY));
    assertTrue(one.runsOn(TODAY.plusDays(1)));
    assertFalse(one.runsOn(TODAY.plusDays(2)));
    Long today = play.act(MEDIATOR, substitute(TODAY, TODAY));
    agreed(today);
    assertTrue(enters(), "on the only day");
    play.act(MEDIATOR, new RevokeSubstitution(number, today));
    assertFalse(enters(), "revoked: at once");
    play.refuses(MEDIATOR, "déjà révoquée", new RevokeSubstitution(number, today));
    play.refuses(MEDIATOR, "déjà révoquée", answer(today, 1, SubstituteAnswer.AGREED, TODAY));
  }

  @Test
  void aPartyAgreesNotBeforeItWasToldAndTakesBackOnlyWhatItGave() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    Long substitution = play.act(MEDIATOR, substitute(TODAY, TODAY.plusDays(9)));
    for (SubstituteAnswer early : List.of(SubstituteAnswer.AGREED, SubstituteAnswer.WITHDRAWN)) {
      play.refusesAt(SECRETARIAT, Set.of("answer"), answer(substitution, 1, early, TODAY));
    }
    play.refusesAt(
        SECRETARIAT,
        Set.of("answerOn"),
        answer(substitution, 1, SubstituteAnswer.INFORMED, TODAY.minusDays(1)));
    play.act(SECRETARIAT, answer(substitution, 1, SubstituteAnswer.INFORMED, TODAY));
    play.refusesAt(
        SECRETARIAT,
        Set.of("answerMeans"),
        new RecordSubstituteAnswer(number, substitution, 1, SubstituteAnswer.AGREED, null, TODAY));
    play.refusesAt(
        SECRETARIAT,
        Set.of("answerOn"),
        answer(substitution, 1, SubstituteAnswer.AGREED, TODAY.minusDays(1)));
    play.refusesAt(
        SECRETARIAT, Set.of("answer"), answer(substitution, 1, SubstituteAnswer.WITHDRAWN, TODAY));
    play.act(SECRETARIAT, answer(substitution, 1, SubstituteAnswer.AGREED, TODAY));
    assertFalse(enters(), "the other party has not agreed");
    play.act(SECRETARIAT, answer(substitution, 2, SubstituteAnswer.INFORMED, TODAY));
    play.act(SECRETARIAT, answer(substitution, 2, SubstituteAnswer.AGREED, TODAY));
    assertTrue(enters());
    play.refusesAt(
        SECRETARIAT,
        Set.of("answerOn"),
        answer(substitution, 2, SubstituteAnswer.WITHDRAWN, TODAY.minusDays(1)));
    play.act(SECRETARIAT, answer(substitution, 2, SubstituteAnswer.WITHDRAWN, TODAY));
    assertFalse(enters());
  }

  @Test
  void aSubstituteWhoActsSignsTheLettersOfTheDossier() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    String president = signature(TODAY);
    assertTrue(president.contains("président"), president);
    Long agreed = play.act(MEDIATOR, substitute(TODAY, TODAY.plusDays(1)));
    assertEquals(president, signature(TODAY), "the parties have not agreed");
    agreed(agreed);
    String substitute = signature(TODAY);
    assertTrue(substitute.contains("suppléant"), substitute);
    assertNotEquals(name(president), name(substitute));
    assertEquals(substitute, signature(TODAY.plusDays(1)), "on the last day");
    assertEquals(president, signature(TODAY.plusDays(2)), "on the day after");
    play.act(MEDIATOR, new RevokeSubstitution(number, agreed));
    assertEquals(president, signature(TODAY), "revoked");
    assertFalse(page(SECRETARIAT).contains("Désigner un suppléant"));

    Long person = application.actor(MEDIATOR).personId();
    transactions.run(() -> play.exclude(number, person, ExclusionReason.CHALLENGED));
    assertTrue(page(SECRETARIAT).contains("Désigner un suppléant"));
    play.act(SECRETARIAT, substitute(TODAY, TODAY));
    assertEquals(substitute, signature(TODAY), "the mediator kept away signs no more");
    assertFalse(page(SECRETARIAT).contains("Désigner un suppléant"));
  }

  @Test
  void aMemberOfAnotherInstanceDoesNotStandIn() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    play.refusesAt(
        MEDIATOR,
        Set.of("substitute"),
        new DesignateSubstitute(
            number, play.account("membre.idf"), false, "Congés", TODAY, TODAY.plusDays(9)));
  }

  @Test
  void aPowerIsRevokedWhileTheDossierIsOpenAndLapsesWithIt() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    Long first = play.act(SECRETARIAT, power(PowerTask.RECEIVE_LETTERS, TODAY));
    Long second = play.act(SECRETARIAT, power(PowerTask.RECEIVE_LETTERS, TODAY));
    play.refusesAt(
        SECRETARIAT, Set.of("revokedOn"), new RevokePower(number, first, TODAY.minusDays(1)));
    play.refusesAt(
        SECRETARIAT, Set.of("revokedOn"), new RevokePower(number, first, TODAY.plusDays(1)));
    play.act(SECRETARIAT, new RevokePower(number, first, TODAY));
    play.refuses(SECRETARIAT, "déjà révoqué", new RevokePower(number, first, TODAY));
    play.act(MEDIATOR, new Decline(decided(), "Urgence"));
    play.refuses(
        SECRETARIAT, "le mandat a pris fin avec lui", new RevokePower(number, second, TODAY));
    play.refuses("instance.idf", "n’existe pas", new RevokePower(number, second, TODAY));
  }

  @Test
  void aHolderCompletesTheSaisineWithinThePower() throws Exception {
    number = dossiers.to(DossierState.COMPLETION_AWAITED);
    Long letters = play.act(SECRETARIAT, power(PowerTask.RECEIVE_LETTERS, TODAY));
    Long completes = play.act(SECRETARIAT, power(PowerTask.COMPLETE_REFERRAL, TODAY));
    Long revoked = play.act(SECRETARIAT, power(PowerTask.COMPLETE_REFERRAL, TODAY));
    play.act(SECRETARIAT, new RevokePower(number, revoked, TODAY));
    for (Long wrong : new Long[] {letters, revoked, 999_999_999L}) {
      play.refusesAt(MEDIATOR, Set.of("attorneyId"), new ReceiveCompletion(decided(), wrong));
    }
    play.act(MEDIATOR, new ReceiveCompletion(decided(), completes));
    assertEquals(DossierState.INSTRUCTION, dossiers.state(number));
    assertTrue(
        transactions.get(
            () ->
                play.dossier(number).getSteps().stream()
                    .anyMatch(step -> String.valueOf(step.getDetail()).contains("mandataire"))));
  }

  private DesignateSubstitute substitute(LocalDate from, LocalDate until) {
    return new DesignateSubstitute(number, play.account(SUBSTITUTE), false, "Congés", from, until);
  }

  private void agreed(Long substitution) {
    for (int party : List.of(1, 2)) {
      play.act(SECRETARIAT, answer(substitution, party, SubstituteAnswer.INFORMED, TODAY));
      play.act(SECRETARIAT, answer(substitution, party, SubstituteAnswer.AGREED, TODAY));
    }
  }

  private RecordSubstituteAnswer answer(
      Long substitution, int party, SubstituteAnswer answer, LocalDate on) {
    return new RecordSubstituteAnswer(
        number, substitution, party, answer, AgreementMeans.LETTER, on);
  }

  private GrantPower power(PowerTask task, LocalDate from) {
    return new GrantPower(
        number,
        new PowerInput(
            1,
            play.somebody(),
            HolderQuality.LAWYER,
            "Être représentée",
            Set.of(task),
            Set.of(PowerData.REFERRAL),
            from,
            from.plusMonths(1),
            from,
            from));
  }

  /** Quality and name of who signs a letter of a day. */
  private String signature(LocalDate on) throws Exception {
    LetterModel letter =
        transactions.get(
            () ->
                desk.about(Paper.PARTY_NOTICE, play.dossier(number), on)
                    .letterTo(Addressee.of(play.somebody())));
    return letter.signatoryQuality() + "|" + letter.signatoryName();
  }

  private static String name(String signature) {
    return signature.substring(signature.indexOf('|') + 1);
  }

  private String page(String username) throws Exception {
    return Readings.read(
        SignedInClient.on(request, username), "/app/dossiers/fiche.xhtml?numero=" + number);
  }

  private DecisionInput decided() throws Exception {
    return transactions.get(() -> play.decision(number));
  }

  private boolean enters() throws Exception {
    Actor actor = application.actor(SUBSTITUTE);
    return transactions.get(() -> found.find(number, actor, Right.DOSSIER_READ).isPresent());
  }
}
