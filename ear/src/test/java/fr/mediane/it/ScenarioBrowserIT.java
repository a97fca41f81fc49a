package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a study answers in the browser: what is proved and what the next person would change, why
 * there is no composition, and what another hypothesis would give.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ScenarioBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String COMPOSED = "#result .app-person__name";
  private static final String PROVED = "#result .app-badge--success";
  private static final int MOST_WOMEN = 60;

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void everyLevelIsProvedAndSomebodyFixedInSits() {
    Page page = BROWSER.signedIn("mediateur.bfc_cvl");
    StudyWalk.open(page, "Ce qui est prouvé");
    page.waitForSelector(PROVED);
    List<String> proofs =
        page.locator("#result table:has-text('Ce que compte') td:nth-child(3)").allInnerTexts();
    assertTrue(proofs.size() >= 9, proofs.toString());
    assertEquals(Set.of("prouvé"), Set.copyOf(proofs));
    for (String criterion :
        List.of(
            "Professions",
            "Secteurs",
            "Anciennes régions et départements",
            "Établissements et groupements",
            "Continuité",
            "Fins de mandat étalées",
            "Formation",
            "Disponibilité")) {
      assertTrue(
          page.locator("#criteria .app-person__name:has-text('" + criterion + "')").count() == 1,
          criterion);
    }

    Locator nexts = page.locator("#result table:has-text('Ce que changerait') tbody tr");
    assertTrue(nexts.count() > 0, "what the next person would change");
    String next = nextOf(nexts);
    page.fill("#name", next.substring(next.indexOf(' ') + 1));
    page.keyboard().press("Enter");
    page.waitForSelector("[id='match:0:in']");
    StudyWalk.press(page, "[id='match:0:in']");
    page.waitForSelector("#people .app-badge--success");
    page.waitForSelector(PROVED);
    assertTrue(page.locator(COMPOSED).allInnerTexts().contains(next), next + " sits");
    StudyWalk.delete(page);
    page.context().close();
  }

  /** The first person who would come next, with civility. */
  private static String nextOf(Locator rows) {
    return rows.locator("td:nth-child(2)").allInnerTexts().stream()
        .filter(name -> name.length() > 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whenThereIsNoneThePageSaysWhyAndWhatWouldMendIt() {
    Page page = BROWSER.signedIn("mediateur.naq");
    StudyWalk.open(page, "Sans assez de femmes");
    page.waitForSelector(PROVED);
    int out = 0;
    while (page.locator("#why").count() == 0) {
      assertTrue(out++ < MOST_WOMEN, "the pool never runs out of women");
      Locator woman = page.locator("#result li:has-text('Mme ') [id$=':drop']");
      String drop = woman.first().getAttribute("id");
      String name =
          page.locator("#result li:has([id='" + drop + "']) .app-person__name").innerText();
      StudyWalk.press(page, "[id='" + drop + "']");
      page.waitForSelector(
          "#people li:has(.app-badge--warning):has-text('" + name.replace("'", "\\'") + "')");
      page.waitForSelector("#result .app-badge:not(.app-badge--neutral)");
    }
    Walk.assertShows(page, "Le vivier et les membres en fonction ne comptent que 4 femmes");
    Walk.assertShows(page, "il en faut 5");
    Walk.assertShows(page, "Recruter 1 femme");
    Walk.assertShows(page, "ne plus écarter Mme");
    assertEquals(0, page.locator("#apply, #propose-it").count(), "nothing to propose");
    Accessibility.assertNoViolation(page, "why there is none");
    Accessibility.assertNoViolationOnADarkTelephone(page, "why there is none");

    Walk.tabTo(page, "[id='fixed:0:free']");
    page.keyboard().press("Enter");
    page.waitForSelector(COMPOSED);
    assertEquals(0, page.locator("#why").count(), "one woman more is enough");
    StudyWalk.delete(page);
    page.context().close();
  }

  @Test
  void anImaginedCandidateMakesAScenarioThatIsComparedAndNeverProposed() {
    Page page = BROWSER.signedIn("mediateur.naq");
    String real = StudyWalk.open(page, "Tel quel");
    page.waitForSelector(PROVED);
    StudyWalk.press(page, "#copy");
    page.waitForURL("**/etudes/hypotheses.xhtml**");
    page.locator("#imagine-form input[type='radio']").first().check();
    page.selectOption("#category", new SelectOption().setIndex(1));
    page.check("#certified", new Page.CheckOptions().setForce(true));
    Walk.press(page, "#imagine");
    page.waitForURL("**/etudes/fiche.xhtml**");
    page.waitForSelector(PROVED);
    Walk.assertShows(page, "Scénario");
    assertEquals(0, page.locator("#apply, #propose-it").count(), "a scenario is never proposed");
    Accessibility.assertNoViolation(page, "a scenario");
    String supposed = StudyWalk.identity(page.url());

    Walk.open(page, "/app/etudes/hypotheses.xhtml?id=" + supposed);
    assertEquals(1, page.locator("#imagined .app-person").count());
    Accessibility.assertNoViolation(page, "a candidate imagined");
    Accessibility.assertNoViolationOnADarkTelephone(page, "a candidate imagined");
    page.fill("#title", "Avec une candidate de plus");
    Walk.press(page, "#suppose");
    page.waitForURL("**/etudes/fiche.xhtml**");
    page.waitForSelector(PROVED);

    Walk.open(page, "/app/etudes/comparaison.xhtml?id=" + real + "&avec=" + supposed);
    assertEquals(2, page.locator("main thead th:not(:first-child)").count());
    Walk.assertShows(page, "Tel quel");
    Walk.assertShows(page, "Avec une candidate de plus");
    assertTrue(page.locator("main tbody tr").count() > 9, "a criterion a line");
    Accessibility.assertNoViolation(page, "two scenarios");
    Accessibility.assertNoViolationOnADarkTelephone(page, "two scenarios");
    for (String study : List.of(real, supposed)) {
      Walk.open(page, "/app/etudes/fiche.xhtml?id=" + study);
      StudyWalk.delete(page);
    }
    page.context().close();
  }
}
