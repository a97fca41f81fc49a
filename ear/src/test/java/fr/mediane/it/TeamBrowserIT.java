package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * Mediators proposed for the dossiers that wait: for all of them together and for one; the mediator
 * decides, and the reasons are kept. Each test takes a dossier of the demonstration.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TeamBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String WAITING = "/app/dossiers/a-designer.xhtml";
  private static final String ROWS = "#teams tbody tr";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void everyWaitingDossierIsProposedATeamAndTheMediatorTicks() {
    Page page = BROWSER.signedIn("mediateur.ges");
    Walk.open(page, WAITING);
    int waiting = page.locator(ROWS).count();
    assertTrue(waiting >= 2, waiting + " dossiers wait in the demonstration");
    assertEquals(0, page.locator("#designate-all").count(), "no team yet");
    Accessibility.assertNoViolation(page, "dossiers that wait");

    Walk.tabTo(page, "#propose");
    page.keyboard().press("Enter");
    page.waitForSelector("#proof");
    assertTrue(Walk.plain(page.innerText("#proof")).contains("répartition"));
    for (Locator row : page.locator(ROWS).all()) {
      assertTrue(row.locator("td:nth-child(4) p").count() >= 1, row.innerText());
      assertTrue(row.locator("td:nth-child(5) li").count() >= 4, "a reason a criterion");
    }
    Accessibility.assertNoViolation(page, "teams proposed");
    Accessibility.assertNoViolationOnADarkTelephone(page, "teams proposed");

    String number = page.locator(ROWS + " th").first().innerText();
    for (Locator box : page.locator("#waiting-form input[type='checkbox']").all()) {
      box.setChecked(
          box.inputValue().equals(number), new Locator.SetCheckedOptions().setForce(true));
    }
    Walk.pressAndConfirm(page, "#designate-all");
    Walk.assertSuccess(page, "1 dossier est attribué");
    assertEquals(waiting - 1, page.locator(ROWS).count());
    Walk.assertShows(page, "Les équipes sont à recalculer");
    Accessibility.assertNoViolation(page, "teams to be computed again");
    Walk.open(page, CaseWalk.page("historique", number));
    Walk.assertShows(page, "Selon la proposition calculée");
    assertKept(page, "Proposé avec l’ensemble des dossiers en attente.");
    page.context().close();
  }

  @Test
  void anotherTeamThanTheOneProposedNeedsAMotiveThatIsKept() {
    Page page = BROWSER.signedIn("mediateur.ges");
    Walk.open(page, WAITING);
    String number = page.locator(ROWS + " th").last().innerText();
    Walk.press(page, ROWS + " th a >> nth=-1");
    Walk.assertShows(page, "équipes possibles");
    assertTrue(page.locator("#team-form").isVisible());
    Accessibility.assertNoViolation(page, "a team proposed");
    Accessibility.assertNoViolationOnADarkTelephone(page, "a team proposed");

    page.selectOption("#people", "1");
    Walk.tabTo(page, "#designate-team");
    page.keyboard().press("Enter");
    page.waitForSelector("[data-error-summary] li");
    Walk.assertError(page, "motif");
    page.fill("#teamMotive", "Ils ont déjà mené une médiation ensemble.");
    Walk.press(page, "#designate-team");
    page.waitForURL("**/accords.xhtml**");
    Walk.open(page, CaseWalk.page("historique", number));
    Walk.assertShows(page, "Autre choix que la proposition calculée");
    assertKept(page, "Motif : Ils ont déjà mené une médiation ensemble.");
    page.context().close();
  }

  /** What is folded away under a step counts. */
  private static void assertKept(Page page, String reason) {
    String kept = Walk.plain(page.textContent("main"));
    assertTrue(kept.contains(reason), "« " + reason + " » in: " + kept);
  }
}
