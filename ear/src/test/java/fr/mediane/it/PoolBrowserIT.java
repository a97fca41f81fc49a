package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The life of a candidate: entry, correction, training, ties, withdrawal, return; and the calls.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PoolBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String NEW = "/app/vivier/candidat-edition.xhtml?instance=BFC_CVL";
  private static final int HUGE = 100_000;

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aCandidateLivesFromHisEntryToHisReturn() {
    Page office = BROWSER.signedIn("instance.bfc_cvl");
    Walk.open(office, "/app/vivier/liste.xhtml");
    Accessibility.assertNoViolation(office, "pool");
    Walk.open(office, NEW);
    Accessibility.assertNoViolation(office, "new candidate");
    Accessibility.assertNoViolationOnADarkTelephone(office, "new candidate");
    name(office, "d’Essai-Vallée", "Anne\u2011Lou");
    Walk.press(office, "#save");
    Walk.assertSuccess(office, "Le candidat est ajouté au vivier.");
    Walk.assertShows(office, "Civilité non renseignée");
    assertEquals("Anne-Lou d’Essai-Vallée", Walk.plain(office.innerText("h1")));
    Accessibility.assertNoViolationOnADarkTelephone(office, "candidate");

    Walk.press(office, ".app-head__actions a[href*='candidat-edition']");
    office.selectOption("#civility", "MME");
    office.fill("#phone", "06.12.34.56.78");
    Walk.press(office, "#save");
    Walk.assertShows(office, "06 12 34 56 78");
    assertTrue(office.innerText("h1").contains("Mme"), office.innerText("h1"));

    training(office);
    tie(office);

    office.fill("#withdrawnOn", "2026-11-22");
    office.fill("#motive", "");
    Walk.press(office, "#withdraw");
    Walk.assertError(office, "motif");
    office.fill("#motive", "A quitté la région.");
    Walk.press(office, "#withdraw");
    Walk.assertShows(office, "A quitté la région.");
    Accessibility.assertNoViolation(office, "candidate withdrawn");
    Walk.press(office, "#reinstate");
    assertTrue(office.isVisible("#withdraw"), "in the pool again");
    office.context().close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\uD83D\uDE00\uD83D\uDE00, n’est pas un nom",
        "\u202Egnirts, caractère invisible ou qui inverse le sens",
        "Je\u0007an, caractère de commande invisible",
        "<b>Jean</b>, n’est pas un nom",
        "Иван, latin",
        "12345, n’est pas un nom"
      })
  void aNameThatIsNoneIsToldAndStays(String typed, String message) {
    Page office = BROWSER.signedIn("instance.bfc_cvl");
    Walk.open(office, NEW);
    name(office, typed, "Jean");
    Walk.press(office, "#save");
    Walk.assertError(office, message);
    // A page cannot carry a control character: what can be seen of the name stays.
    assertEquals(typed.replaceAll("\\p{Cntrl}", ""), office.inputValue("#lastName"));
    assertEquals("Jean", office.inputValue("#firstName"));
    office.context().close();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceHoweverLong() {
    Page office = BROWSER.signedIn("instance.bfc_cvl");
    Walk.open(office, NEW);
    Walk.press(office, "#save");
    Walk.assertError(office, "Écrivez le nom de famille.");
    Walk.assertError(office, "Choisissez la catégorie professionnelle.");
    office.evaluate(
        "document.querySelectorAll('input').forEach(field => field.removeAttribute('maxlength'))");
    name(office, "A".repeat(HUGE), "Jean");
    office.fill("#email", "pas un courriel");
    office.fill("#phone", "abc");
    office.fill("#profession", "é".repeat(HUGE));
    office.fill("#certificateOn", "2030-01-01");
    Walk.press(office, "#save");
    Walk.assertError(office, "Ce texte compte 100 000 caractères : 80 au plus.");
    Walk.assertError(office, "n’est pas une adresse électronique");
    Walk.assertError(office, "n’est pas un numéro de téléphone");
    Walk.assertError(office, "Ce texte compte 100 000 caractères : 150 au plus.");
    Walk.assertError(office, "Cette date doit être comprise entre");
    assertEquals(HUGE, office.inputValue("#lastName").length());
    assertTrue(office.url().endsWith("?instance=BFC_CVL"), office.url());
    office.context().close();
  }

  @Test
  void aCallOpensReceivesAndIsCancelled() {
    Page office = BROWSER.signedIn("instance.bfc_cvl");
    Walk.open(office, "/app/vivier/appels.xhtml");
    Accessibility.assertNoViolation(office, "calls");
    Walk.open(office, "/app/vivier/appel-edition.xhtml?instance=BFC_CVL");
    Walk.press(office, "#save");
    Walk.assertError(office, "Écrivez l’intitulé de l’appel.");
    office.fill("#title", "Appel de l’essai");
    office.fill("#profile", "Une personne du secteur social.\nDisponible le mardi.");
    office.fill("#opensOn", "2026-12-01");
    office.fill("#closesOn", "2026-11-01");
    Walk.press(office, "#save");
    Accessibility.assertNoViolation(office, "call that closes before it opens");
    assertEquals("Appel de l’essai", office.inputValue("#title"));
    office.fill("#closesOn", "2026-12-31");
    Walk.press(office, "#save");
    Walk.assertShows(office, "Appel de l’essai");
    Accessibility.assertNoViolationOnADarkTelephone(office, "calls");
    Walk.pressAndConfirm(office, "input[aria-label*='Appel de l’essai'][data-confirm]");
    assertEquals(0, office.locator("input[aria-label*='Appel de l’essai']").count());
    Accessibility.assertNoViolation(office, "call cancelled");
    office.context().close();
  }

  @Test
  void aCandidateOfAnotherInstanceDoesNotExist() {
    Page own = BROWSER.signedIn("instance.bfc_cvl");
    Walk.open(own, "/app/vivier/liste.xhtml");
    Walk.press(own, "main table a[href*='candidat.xhtml']");
    String address = own.url();
    Page other = BROWSER.signedIn("instance.naq");
    other.navigate(address);
    assertEquals("Cette page n’existe pas", other.innerText("h1"));
    other.navigate(address.replace("candidat.xhtml", "candidat-edition.xhtml"));
    assertEquals("Cette page n’existe pas", other.innerText("h1"));
    List.of(own, other).forEach(page -> page.context().close());
    assertTrue(BROWSER.forgetConsoleErrors() > 0, "the browser tells of a page absent");
  }

  private static void training(Page page) {
    page.click("details:has(#trainingForm) summary");
    page.fill("#trainingTitle", "Conduite d’entretien");
    page.fill("#hours", "beaucoup");
    Walk.press(page, "#addTraining");
    Walk.assertError(page, "Écrivez un nombre entier d’heures.");
    assertEquals("beaucoup", page.inputValue("#hours"));
    assertTrue(page.isVisible("#hours-error"), "a refused training stays in view");
    page.fill("#hours", "14");
    page.fill("#completedOn", "2026-05-04");
    Walk.press(page, "#addTraining");
    Walk.assertShows(page, "04/05/2026");
    Walk.pressAndConfirm(page, "#trainings input[data-confirm]");
    assertEquals(0, page.locator("#trainings tbody tr").count());
  }

  private static void tie(Page page) {
    page.click("details:has(#tieForm) summary");
    page.locator("#tieEstablishment_input").pressSequentially("hôpital");
    page.click("#tieEstablishment_panel li >> nth=0");
    page.selectOption(
        "#nature", page.getAttribute("#nature option:not([value='']) >> nth=0", "value"));
    page.fill("#since", "2020-01-01");
    Walk.press(page, "#declareTie");
    Walk.assertShows(page, "01/01/2020");
    Accessibility.assertNoViolation(page, "tie declared");
    page.click("details:has(#tieEndForm) summary");
    page.selectOption(
        "#endedTie", page.getAttribute("#endedTie option:not([value='']) >> nth=0", "value"));
    page.fill("#tieEnd", "2019-01-01");
    Walk.press(page, "#endTie");
    Walk.assertError(page, "Cette date doit être comprise entre le 01/01/2020 et le 22/11/2026.");
    assertEquals("2019-01-01", page.inputValue("#tieEnd"));
    assertTrue(page.isVisible("#tieEnd-error"), "a refused end stays in view");
    page.fill("#tieEnd", "2026-06-30");
    Walk.press(page, "#endTie");
    Walk.assertShows(page, "30/06/2026");
  }

  private static void name(Page page, String lastName, String firstName) {
    page.fill("#lastName", lastName);
    page.fill("#firstName", firstName);
    page.selectOption("#categoryCode", "MEDECIN");
    page.selectOption("#situation", "ACTIVE");
    page.selectOption("#sector", "SOCIAL");
    page.fill("#receivedOn", "2026-11-20");
  }
}
