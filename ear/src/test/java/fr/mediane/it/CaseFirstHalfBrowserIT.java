package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From the saisine to the mediation, by the secretariat that receives and the mediator who decides;
 * two people at once; forms refused that keep what was typed.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseFirstHalfBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final CaseWalk WALK = new CaseWalk(Hand.MOUSE);

  private static final double PATIENCE = 60_000;

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aSaisineBecomesAMediation() {
    Page office = signedIn("instance.ges");
    Page mediator = signedIn("mediateur.ges");
    Page member = signedIn("membre.ges");
    String number = WALK.register(office);
    WALK.receive(office, number);
    WALK.admit(mediator, number);
    WALK.engage(mediator, number);
    WALK.agree(office, number, 1);
    WALK.agree(office, number, 2);
    assertEquals(404, status(member, number));
    BROWSER.forgetConsoleErrors();
    WALK.designate(mediator, number, "Stéphane Wattel");
    assertEquals(200, status(member, number));
    WALK.waive(office, number, 1);
    WALK.waive(office, number, 2);
    Walk.open(mediator, CaseWalk.page("accords", number) + "&acte=debut");
    Walk.pressAndConfirm(mediator, "#start");
    Walk.assertSuccess(mediator, "La médiation commence.");
    Walk.assertShows(mediator, "Médiation en cours");
    close(office, mediator, member);
  }

  @Test
  void twoPeopleCorrectTheSameSaisineAndNobodyLosesAWord() {
    Page office = signedIn("instance.ges");
    String number = WALK.register(office);
    Page mediator = signedIn("mediateur.ges");
    Walk.open(office, CaseWalk.page("saisine", number));
    Walk.open(mediator, CaseWalk.page("saisine", number));
    office.selectOption("#conflictLink", "PEERS");
    Walk.press(office, "#save");
    mediator.fill("#summary", "Un texte que personne ne doit retaper.");
    Walk.press(mediator, "#save");
    Walk.assertError(mediator, "Une autre personne a modifié cet élément");
    assertEquals("Un texte que personne ne doit retaper.", mediator.inputValue("#summary"));
    Walk.open(mediator, CaseWalk.page("saisine", number));
    assertEquals("PEERS", mediator.inputValue("#conflictLink"));
    close(office, mediator);
  }

  @Test
  void refusedFormsKeepWhatWasTyped() {
    Page office = signedIn("instance.ges");
    WALK.fillSaisine(office);
    office.selectOption("#nature", "");
    Walk.press(office, "#register");
    Walk.assertError(office, "Choisissez la nature de l’intervention demandée.");
    assertEquals("Essaimante", office.inputValue("#referrerLastName"));
    assertEquals("Opposant", office.inputValue("#party1LastName"));
    assertEquals("HOSPITAL_PRACTITIONER", office.inputValue("#party1Status"));
    assertTrue(office.inputValue("#summary").startsWith("Désaccord durable"));
    assertTrue(office.inputValue("#party1Establishment_input").contains("680982048"));

    office.selectOption("#nature", "DISPUTE");
    Walk.press(office, "#register");
    String number = office.url().replaceAll(".*numero=", "");
    Walk.open(office, CaseWalk.page("retrait", number));
    office.fill("#withdrawnOn", "2026-11-01");
    office.fill("#motive", "Les parties se sont entendues.");
    Walk.pressAndConfirm(office, "#save");
    assertEquals("2026-11-01", office.inputValue("#withdrawnOn"));
    assertEquals("Les parties se sont entendues.", office.inputValue("#motive"));
    assertTrue(office.locator("[data-error-summary] li").count() > 0);
    close(office);
  }

  /** A name no document prints, a telephone that is none, a party forgotten: told in one go. */
  @Test
  void everythingWrongWithASaisineIsToldAtOnce() {
    Page office = signedIn("instance.ges");
    WALK.fillSaisine(office);
    office.selectOption("#channel", "");
    office.selectOption("#nature", "");
    office.fill("#party0LastName", "漢字");
    office.fill("#party0Phone", "abc");
    office.fill("#party1Address", "1 rue des Fleurs 😀");
    office.fill("#party1LastName", "");
    Walk.press(office, "#register");
    Walk.assertError(office, "Indiquez comment la saisine est arrivée.");
    Walk.assertError(office, "Choisissez la nature de l’intervention demandée.");
    Walk.assertError(office, "« 字 » (U+5B57), « 漢 » (U+6F22)");
    Walk.assertError(office, "Ce n’est pas un numéro de téléphone complet");
    Walk.assertError(office, "« 😀 » (U+1F600)");
    Walk.assertError(office, "Indiquez le nom.");
    assertEquals("漢字", office.inputValue("#party0LastName"));
    assertEquals("abc", office.inputValue("#party0Phone"));

    Walk.open(office, "/app/dossiers/nouveau.xhtml");
    office.selectOption("#nature", "DISPUTE");
    Walk.press(office, "#register");
    Walk.assertError(office, "Choisissez en quelle qualité le médiateur est saisi.");
    Walk.assertError(office, "Un différend oppose au moins deux parties");
    close(office);
  }

  /** The same words seek in the whole network, whoever types: what comes first differs. */
  @Test
  void theEstablishmentsOfOnesOwnTerritoryAreProposedFirst() {
    List<String> east = proposed("instance.ges");
    assertTrue(
        east.stream()
            .allMatch(text -> text.matches(".+ \\(.+, .+\\) – (08|10|5[12457]|6[78]|88)\\d{7}")),
        east.toString());
    List<String> capital = proposed("instance.idf");
    assertTrue(
        capital.get(0).matches(".+ \\(.+, .+\\) – (75|77|78|9[1-5])\\d{7}"), capital.toString());
  }

  private static List<String> proposed(String username) {
    Page office = signedIn(username);
    Walk.open(office, "/app/dossiers/nouveau.xhtml");
    office.locator("#establishment_input").pressSequentially("centre hospitalier");
    office.locator("#establishment_panel li").first().waitFor();
    List<String> proposed = office.locator("#establishment_panel li").allInnerTexts();
    close(office);
    return proposed;
  }

  private static Page signedIn(String username) {
    Page page = BROWSER.signedIn(username);
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  private static int status(Page page, String number) {
    Response response = page.navigate(Browser.BASE + CaseWalk.page("fiche", number));
    return response.status();
  }

  private static void close(Page... pages) {
    for (Page page : pages) {
      page.context().close();
    }
  }
}
