package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The ways people really work: with the keyboard alone, two at a time, pressing twice, with a
 * session that ends, and on paper.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorkbenchBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String MOTIVE = "Écrit au clavier pendant l’essai.";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aCompositionIsMadeAndSignedWithTheKeyboardAlone() {
    Page page = BROWSER.open(1440, ColorScheme.LIGHT);
    Walk.open(page, "/connexion.xhtml");
    type(page, "#username", "mediateur.bfc_cvl");
    type(page, "#password", System.getProperty("mediane.test.password"));
    page.keyboard().press("Enter");
    page.waitForURL("**/app/accueil.xhtml");

    Drafts.open(page, "RENEWAL", "2028-01-24");
    press(page, "[id='seat:0:vacate']");
    page.waitForSelector("#seat-1 .app-person--vacant");
    page.waitForSelector("#seat-1:focus");
    assertTrue(page.isDisabled("#submit"), "a seat is vacant");
    Accessibility.assertNoViolation(page, "workbench used with the keyboard");
    String left = page.innerText("#people [id^='sitting:0'] >> xpath=ancestor::li");
    press(page, "[id='sitting:0:take']");
    page.waitForSelector("#seat-1 .app-person:not(.app-person--vacant)");
    assertTrue(left.contains(page.innerText("#seat-1 .app-person__name").strip()), left);
    page.waitForSelector("#submit:enabled");
    for (Locator motive : page.locator("#rules textarea").all()) {
      type(page, "[id='" + motive.getAttribute("id") + "']", MOTIVE);
    }
    press(page, "#submit");
    page.waitForSelector("#app-confirm [data-dialog-cancel]:focus");
    Accessibility.assertNoViolation(page, "signature to confirm");
    press(page, "#app-confirm [data-dialog-accept]");
    page.waitForURL("**/propositions/fiche.xhtml**");
    page.waitForSelector("text=est signée et soumise");
    page.context().close();
  }

  @Test
  void candidatesArePlacedRemovedAndReplacedWithTheKeyboardAlone() {
    Page page = BROWSER.signedIn("mediateur.hdf_nor");
    Drafts.open(page, "PRESENT", "2027-04-01");
    gesture(page, "[id='seat:0:vacate']", "#seat-1 .app-person--vacant");
    String first = page.innerText("#people [id^='candidate:0'] >> xpath=ancestor::li//p[1]");
    gesture(page, "[id='candidate:0:place']", "#seat-1 .app-person--added");
    assertEquals(first, page.innerText("#seat-1 .app-person__name"));
    assertTrue(page.isDisabled("[id='candidate:0:place']"), "no seat is left");

    gesture(page, "[id='seat:0:choose']", "#seat-1 .app-seat--chosen");
    String second = page.innerText("#people [id^='candidate:1'] >> xpath=ancestor::li//p[1]");
    gesture(page, "[id='candidate:1:place']", "#seat-1 .app-person--added:not(.app-seat--chosen)");
    assertEquals(second, page.innerText("#seat-1 .app-person__name"));
    Accessibility.assertNoViolation(page, "candidate replaced with the keyboard");

    gesture(page, "[id='seat:0:vacate']", "#seat-1 .app-person--vacant");
    gesture(page, "[id='sitting:0:take']", "#seat-1 .app-person:not(.app-person--added)");
    Drafts.withdraw(page);
    page.context().close();
  }

  /** Does a gesture with the keyboard, and asserts that the focus stays in the workbench. */
  private static void gesture(Page page, String button, String shown) {
    press(page, button);
    page.waitForSelector(shown);
    page.waitForFunction("document.querySelector('#workbench').contains(document.activeElement)");
  }

  @Test
  void theSecondOfTwoPeopleOnOneDraftIsToldAndSeesTheOther() {
    Page mediator = BROWSER.signedIn("mediateur.hdf_nor");
    Drafts.open(mediator, "PRESENT", "2027-03-01");
    Page office = BROWSER.signedIn("instance.hdf_nor");
    office.navigate(mediator.url());
    mediator.click("[id='seat:0:vacate']");
    mediator.waitForSelector("#seat-1 .app-person--vacant");
    office.click("[id='seat:1:vacate']");
    office.waitForSelector(".app-messages .fr-alert--error, #progress .fr-alert--info");
    office.waitForSelector("#seat-1 .app-person--vacant");
    Accessibility.assertNoViolation(office, "draft that somebody else has changed");
    office.click("[id='seat:2:vacate']");
    office.waitForSelector("#seat-3 .app-person--vacant");
    Drafts.withdraw(mediator);
    List.of(mediator, office).forEach(page -> page.context().close());
  }

  @Test
  void pressingTwiceDoesOnce() {
    Page office = BROWSER.signedIn("instance.hdf_nor");
    Walk.open(office, "/app/vivier/liste.xhtml");
    Walk.press(office, "main table a[href*='candidat.xhtml']");
    String sheet = office.url();
    office.click("details:has(#trainingForm) summary");
    office.fill("#trainingTitle", "Formation pressée deux fois");
    office.dblclick("#addTraining");
    office.waitForSelector("#trainings th:has-text('Formation pressée deux fois')");
    office.navigate(sheet);
    assertEquals(
        1, office.locator("#trainings th:has-text('Formation pressée deux fois')").count());
    office.context().close();
  }

  @Test
  void whatWasTypedComesBackAfterASessionThatEnded() {
    Page office = BROWSER.signedIn("instance.hdf_nor");
    Walk.open(office, "/app/vivier/candidat-edition.xhtml?instance=HDF_NOR");
    office.fill("#lastName", "Interrompue");
    office.fill("#firstName", "Élodie");
    office.fill("#availability", "Les mardis et jeudis, hors vacances scolaires.");
    office.context().clearCookies();
    Walk.press(office, "#save");
    Accessibility.assertNoViolation(office, "session ended");
    if (office.locator("#username").count() == 0) {
      Walk.press(office, "main a");
    }
    office.fill("#username", "instance.hdf_nor");
    office.fill("#password", System.getProperty("mediane.test.password"));
    office.click("#submit");
    office.waitForURL("**/vivier/candidat-edition.xhtml?instance=HDF_NOR");
    office.waitForSelector("[data-draft-restore]");
    Accessibility.assertNoViolation(office, "text given back");
    office.click("[data-draft-restore]");
    assertEquals("Interrompue", office.inputValue("#lastName"));
    assertEquals(
        "Les mardis et jeudis, hors vacances scolaires.", office.inputValue("#availability"));
    office.context().close();
  }

  @Test
  void aPrintedPageIsADocument() {
    Page office = BROWSER.signedIn("instance.hdf_nor");
    for (String path :
        List.of(
            "/app/instances/fiche.xhtml?code=HDF_NOR",
            "/app/actes/liste.xhtml",
            "/app/etablissements/liste.xhtml")) {
      Walk.open(office, path);
      int rows = office.locator("main .app-table tbody tr:visible").count();
      office.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String control :
          List.of(".fr-header__navbar", ".app-filters", ".app-footer", "main .fr-btn")) {
        assertEquals(0, office.locator(control + ":visible").count(), control + " on " + path);
      }
      assertTrue(office.isVisible("h1"), path);
      assertTrue(office.locator("main .app-table tbody tr:visible").count() >= rows, path);
      assertEquals(
          "visible",
          office
              .locator("main .app-table")
              .first()
              .evaluate("table => getComputedStyle(table).overflowX"),
          path);
      office.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
    office.context().close();
  }

  /** Goes there with the Tab key, as somebody without a mouse does, and presses Enter. */
  private static void press(Page page, String selector) {
    Walk.tabTo(page, selector);
    page.keyboard().press("Enter");
  }

  private static void type(Page page, String selector, String text) {
    Walk.tabTo(page, selector);
    page.keyboard().type(text);
  }
}
