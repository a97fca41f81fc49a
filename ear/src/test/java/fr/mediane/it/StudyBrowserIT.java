package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The composer in the browser, with the keyboard: a composition proposed, why there is none, a
 * member replaced, two scenarios side by side; and what a forged address finds.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StudyBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String COMPOSED = "#result .app-person__name";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aCompositionIsProposedChangedAndPutIntoTheDraft() {
    Page page = BROWSER.signedIn("mediateur.bfc_cvl");
    Walk.open(page, "/app/propositions/nouvelle.xhtml");
    page.fill("#title", "Composition calculée");
    page.fill("#effectiveOn", "2028-01-24");
    page.check("input[name='start'][value='EMPTY']");
    page.click("#open");
    page.waitForURL("**/propositions/composer.xhtml**");
    StudyWalk.press(page, "#study");
    page.waitForURL("**/etudes/fiche.xhtml**");
    page.waitForSelector(COMPOSED);
    page.waitForSelector("#result .app-badge--success");
    Accessibility.assertNoViolation(page, "study with a composition");
    Accessibility.assertNoViolationOnADarkTelephone(page, "study with a composition");

    String second =
        page.innerText("#criteria li:nth-child(2) .app-person__name").strip().substring(3);
    StudyWalk.press(page, "[id='rank:1:up']");
    page.waitForFunction(
        "second => document.querySelector('#criteria li"
            + " .app-person__name').innerText.trim().endsWith(second)",
        second);
    page.waitForSelector("#result .app-badge--success");
    StudyWalk.press(page, "[id='rank:8:toggle']");
    page.waitForSelector("#criteria li:last-child .app-badge");

    page.waitForSelector("#result .app-person--added");
    String dropped =
        page.locator("#result .app-person--added .app-person__name").first().innerText();
    StudyWalk.press(
        page,
        "[id='"
            + page.locator("#result .app-person--added [id$=':drop']").first().getAttribute("id")
            + "']");
    page.waitForSelector("#people [id^='fixed:0']");
    page.waitForSelector(COMPOSED);
    assertFalse(page.locator(COMPOSED).allInnerTexts().contains(dropped), dropped);

    List<String> composed = page.locator(COMPOSED).allInnerTexts();
    StudyWalk.press(page, "#apply");
    page.waitForSelector("#app-confirm [data-dialog-cancel]:focus");
    page.click("#app-confirm [data-dialog-accept]");
    page.waitForURL("**/propositions/composer.xhtml**");
    assertEquals(composed, page.locator("#seats .app-person__name").allInnerTexts());
    assertEquals("0", page.innerText("#progress .app-progress__figure:nth-child(3) strong"));
    page.context().close();
  }

  @Test
  void anImpossibleHypothesisIsRefusedAndAStudyIsItsAuthorsAlone() {
    Page page = BROWSER.signedIn("instance.bfc_cvl");
    String first = StudyWalk.open(page, "Telle quelle");
    page.waitForSelector(COMPOSED);
    StudyWalk.press(page, "#copy");
    page.waitForURL("**/etudes/hypotheses.xhtml**");
    Accessibility.assertNoViolation(page, "hypotheses");
    page.fill("#size", "7");
    StudyWalk.press(page, "#suppose");
    page.waitForSelector("#size-error .fr-error-text");
    assertEquals(
        200,
        page.request()
            .get(Browser.BASE + "/api/secure/etudes/" + first + "/composition.csv")
            .status());
    Page stranger = BROWSER.signedIn("mediateur.bfc_cvl");
    for (String address :
        List.of(
            "/app/etudes/fiche.xhtml?id=" + first,
            "/app/etudes/fiche.xhtml?id=abc",
            "/app/etudes/hypotheses.xhtml?id=" + first,
            "/app/etudes/comparaison.xhtml?id=" + first,
            "/api/secure/etudes/" + first + "/composition.csv",
            "/app/instances/remplacement.xhtml?code=GES")) {
      assertEquals(404, stranger.request().get(Browser.BASE + address).status(), address);
    }
    page.context().close();
    stranger.context().close();
  }

  @Test
  void aMemberIsReplacedAloneOrWithAnother() {
    Page page = BROWSER.signedIn("instance.bfc_cvl");
    Walk.open(page, "/app/instances/remplacement.xhtml?code=BFC_CVL&siege=99&effet=demain");
    page.waitForSelector(".app-messages .fr-alert--error, .app-messages [role='alert']");
    Walk.open(page, "/app/instances/remplacement.xhtml?code=BFC_CVL");
    Accessibility.assertNoViolation(page, "nobody chosen");
    StudyWalk.reach(page, "#siege-1");
    page.keyboard().press("Space");
    StudyWalk.press(page, "#rank");
    page.waitForSelector("[id='line:0:propose']");
    Accessibility.assertNoViolation(page, "ranked replacements");
    String best = page.locator("#ranked h3").first().innerText();
    assertTrue(best.startsWith("1. "), best);
    assertTrue(page.locator("#ranked li").count() > 1, "ranked");
    assertTrue(
        page.locator("#ranked details").first().locator("li").count() > 8,
        "what each criterion would count");
    assertRankedLawfulFirst(page);
    StudyWalk.press(page, "[id='line:0:propose']");
    page.waitForSelector("#app-confirm [data-dialog-cancel]:focus");
    page.click("#app-confirm [data-dialog-accept]");
    page.waitForURL("**/propositions/composer.xhtml**");
    String seated = page.innerText("#seat-1 .app-person__name");
    assertTrue(best.contains(seated), best + " / " + seated);

    Walk.open(page, "/app/instances/remplacement.xhtml?code=BFC_CVL&siege=1&siege=2");
    StudyWalk.press(page, "#together");
    page.waitForURL("**/etudes/fiche.xhtml**");
    page.waitForSelector("#result .app-badge");
    assertEquals(2, page.locator("#people .app-person .app-badge--warning").count());
    page.context().close();
  }

  /** On every page of the ranking, whoever breaks a rule comes after whoever breaks none. */
  private static void assertRankedLawfulFirst(Page page) {
    List<String> badges = page.locator("#ranked h3 .app-badge").allInnerTexts();
    int firstUnlawful = badges.indexOf("Non conforme");
    assertTrue(
        firstUnlawful < 0 || !badges.subList(firstUnlawful, badges.size()).contains("Conforme"),
        badges.toString());
    for (Locator line : page.locator("#ranked li:has(h3 .app-badge--error)").all()) {
      assertTrue(line.innerText().contains("respecté"), line.innerText());
    }
  }
}
