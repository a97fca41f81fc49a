package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The turns that a case may take, by the roles that take them, on dossiers of the demonstration
 * that stand where the turn begins. At least one dossier is left in every state.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TurnsOfACaseBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final double PATIENCE = 60_000;

  private final CaseWalk walk = new CaseWalk(Hand.MOUSE);

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aCompletionIsAnsweredLackingWithdrawnAndTheDossierReopened() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    String number = CaseTurns.first(mediator, "COMPLETION_AWAITED");
    CaseTurns.decide(mediator, number, "complement-recu", "l’examen reprend");
    ask(mediator, number);
    CaseTurns.close(mediator, number, "sans-complement", "Le dossier est clos faute de complément");
    CaseTurns.decide(mediator, number, "reprise", "Le dossier est repris.");
    ask(mediator, number);
    CaseTurns.withdraw(office, number);
    Walk.open(office, CaseWalk.page("fiche", number));
    Walk.assertShows(office, "Demande retirée");
    CaseTurns.decide(mediator, number, "reprise", "Le dossier est repris.");
    ask(mediator, number);
    Walk.open(mediator, CaseWalk.page("historique", number));
    Walk.assertShows(mediator, "Clôture faute de complément");
    close(office, mediator);
  }

  private static void ask(Page mediator, String number) {
    CaseTurns.decide(mediator, number, "complement", "Le complément est demandé");
    Walk.assertShows(mediator, "Complément attendu");
  }

  @Test
  void aSupportBecomesAMediationThatOnePartyRefuses() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    String number = CaseTurns.first(mediator, "EXAMINATION");
    walk.prove(mediator, number);
    CaseTurns.decide(mediator, number, "appui", "L’appui est engagé.");
    CaseTurns.decide(mediator, number, "mediation", "La médiation est engagée");
    Walk.open(office, CaseWalk.page("accords", number) + "&acte=reponse");
    walk.agree(office, number, Integer.parseInt(CaseTurns.choices(office, "#rank").get(0)));
    CaseTurns.refuse(office, number);
    Walk.open(office, CaseWalk.page("fiche", number));
    Walk.assertShows(office, "Pas d’accord pour entrer en médiation");
    Walk.open(mediator, CaseWalk.page("pieces", number));
    Walk.assertShows(mediator, "Clôture, à une partie");
    String another = CaseTurns.first(mediator, "SUPPORT");
    CaseTurns.close(mediator, another, "fin-appui", "L’appui est clos");
    Walk.assertShows(mediator, "Appui abouti");
    close(office, mediator);
  }

  @Test
  void aMediatorIsChallengedAndAnotherOneDesignated() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    String number = CaseTurns.first(mediator, "DESIGNATION");
    Walk.open(mediator, CaseWalk.page("accords", number));
    if (mediator.locator("a[href*='acte=recusation']").count() == 0) {
      CaseTurns.designate(mediator, number);
    }
    List<String> challenged = CaseTurns.challenge(office, number);
    assertFalse(challenged.isEmpty());
    Walk.open(mediator, CaseWalk.page("designation", number));
    String offered = String.join("\n", mediator.locator("#personId option").allInnerTexts());
    challenged.forEach(name -> assertFalse(offered.contains(name), name + " in " + offered));
    CaseTurns.designate(mediator, number);
    CaseTurns.start(office, mediator, number);
    Walk.assertShows(mediator, "Médiation en cours");
    close(office, mediator);
  }

  @Test
  void somebodyStandsInWhileEveryPartyAgreesAndALawyerForAParty() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    Page substitute = signedIn("mediateur.idf");
    String number = CaseTurns.first(mediator, "MEDIATION");
    String name = substitute.locator(".app-user__name").first().innerText().strip();
    CaseTurns.substitute(mediator, number, name);
    List<String> parties = CaseTurns.choices(mediator, "#answerParty");
    parties.forEach(party -> CaseTurns.answer(mediator, number, name, party, "INFORMED"));
    assertEquals(404, CaseTurns.status(substitute, number), "before anybody agrees");
    parties.forEach(party -> CaseTurns.answer(mediator, number, name, party, "AGREED"));
    assertEquals(200, CaseTurns.status(substitute, number), "every party agrees");
    CaseTurns.answer(mediator, number, name, parties.get(0), "WITHDRAWN");
    assertEquals(404, CaseTurns.status(substitute, number), "a party agrees no more");
    BROWSER.forgetConsoleErrors();
    Walk.open(mediator, CaseWalk.page("mandats", number));
    Walk.pressAndConfirm(mediator, "#ending input[type=submit]");
    Walk.assertSuccess(mediator, "La suppléance a pris fin.");

    CaseTurns.grantPower(office, number);
    Walk.open(mediator, CaseWalk.page("mandats", number));
    Walk.assertShows(mediator, "Maud Defensia");
    Walk.open(office, CaseWalk.page("mandats", number));
    Walk.pressAndConfirm(office, "#revocation input[type=submit]");
    Walk.assertSuccess(office, "Le mandat est révoqué.");
    close(office, mediator, substitute);
  }

  @Test
  void theNationalMediatorReinforcesThenIsSeized() {
    Page mediator = signedIn("mediateur.ges");
    Page national = signedIn("nationale");
    String number = CaseTurns.first(mediator, "MEDIATION");
    assertEquals(404, CaseTurns.status(national, number), "a regional dossier");
    Walk.open(mediator, CaseWalk.page("national", number));
    mediator.fill("#reinforcementReason", "Un second regard.");
    Walk.press(mediator, "#reinforce");
    Walk.assertSuccess(mediator, "Le renfort est demandé");
    Walk.open(national, "/app/dossiers/renforts.xhtml");
    Walk.press(national, "input[aria-label$='" + number + "'] >> nth=0");
    Walk.assertSuccess(national, "Le renfort est accepté");
    assertEquals(200, CaseTurns.status(national, number), "reinforced");
    Walk.open(mediator, CaseWalk.page("national", number));
    Walk.pressAndConfirm(mediator, "#endReinforcement");
    Walk.assertSuccess(mediator, "Le renfort a pris fin");
    assertEquals(404, CaseTurns.status(national, number), "reinforced no more");
    BROWSER.forgetConsoleErrors();

    String seized = CaseTurns.escalate(mediator, number);
    Walk.open(mediator, CaseWalk.page("fiche", number));
    Walk.assertShows(mediator, "Transmis au médiateur national");
    Walk.open(national, CaseWalk.page("national", seized));
    Walk.assertShows(national, "L’examen n’a pas abouti dans la région.");
    walk.receive(national, seized);
    Walk.open(national, CaseWalk.page("fiche", seized));
    Walk.assertShows(national, "Recevabilité à examiner");
    close(mediator, national);
  }

  @Test
  void anAgreementIsHomologatedAndAmended() {
    Page mediator = signedIn("mediateur.ges");
    String number = CaseTurns.first(mediator, "FOLLOW_UP");
    CaseTurns.homologate(mediator, number);
    CaseTurns.amend(mediator, number);
    close(mediator);
  }

  private static Page signedIn(String username) {
    Page page = BROWSER.signedIn(username);
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  private static void close(Page... pages) {
    for (Page page : pages) {
      page.context().close();
    }
  }
}
