package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The statement of a month: travel costs entered and withdrawn, the month closed, printed, put to
 * payment, corrected with a reason. Left open again, as it was found.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VacationsBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  /** A month that is over, of an instance whose other tests keep out of it. */
  private static final String SHEET = "/app/vacations/etat.xhtml?instance=GES&mois=2026-08";

  private static final String FILE = "/api/secure/vacations/GES/2026-08";

  @Test
  void aMonthIsClosedPaidAndCorrected() {
    Page office = BROWSER.signedIn("instance.ges");
    Walk.open(office, "/app/vacations/liste.xhtml?mois=2026-08");
    office.click("main tbody th a");
    office.waitForURL("**/app/vacations/etat.xhtml**");
    Walk.assertShows(office, "Projet");
    travel(office, "beaucoup", "Nancy – Metz, train");
    Walk.assertError(office, "Écrivez un montant en euros");
    travel(office, "42,50", "Nancy – Metz, train");
    Walk.assertSuccess(office, "Les frais sont ajoutés");
    travel(office, "7", "Saisi par erreur");
    Walk.assertSuccess(office, "Les frais sont ajoutés");
    office.selectOption("#costId", office.locator("#costId option").last().getAttribute("value"));
    Walk.pressAndConfirm(office, "#withdraw");
    Walk.assertSuccess(office, "Les frais sont retirés");
    Walk.pressAndConfirm(office, "#close");
    Walk.assertSuccess(office, "L’état est arrêté");
    Walk.assertShows(office, "arrêté le");
    Walk.assertShows(office, "42,50");
    assertEquals(0, office.locator("#add-travel").count(), "a closed month takes no cost");
    assertTrue(text(office, ".csv").contains("42,50"));
    assertTrue(text(office, ".pdf").startsWith("%PDF"));

    Page ministers = BROWSER.signedIn("ministeres");
    Walk.open(ministers, SHEET);
    ministers.fill("#paidOn", "2026-07-01");
    ministers.fill("#reference", "DP-2026-118");
    Walk.press(ministers, "#pay");
    Walk.assertError(ministers, "Choisissez un jour entre celui où l’état a été arrêté");
    ministers.fill("#paidOn", "2026-11-22");
    Walk.press(ministers, "#pay");
    Walk.assertSuccess(ministers, "La mise en paiement est enregistrée");
    ministers.context().close();

    Walk.open(office, SHEET);
    Walk.assertShows(office, "DP-2026-118");
    office.fill("#reason", "Une séance avait été oubliée.");
    Walk.pressAndConfirm(office, "#reopen");
    Walk.assertSuccess(office, "Le mois est rouvert");
    Walk.assertShows(office, "Une séance avait été oubliée.");
    Walk.assertShows(office, "Une version précédente de cet état a été mise en paiement");
    Accessibility.assertNoViolation(office, "a month paid and corrected");
    assertTrue(text(office, ".pdf").startsWith("%PDF"));
    office.selectOption("#costId", office.locator("#costId option").last().getAttribute("value"));
    Walk.pressAndConfirm(office, "#withdraw");
    Walk.assertSuccess(office, "Les frais sont retirés");
    office.context().close();
  }

  /** A member sees his own line alone; another instance and an agency see nothing. */
  @Test
  void theStatementIsForThoseWhoKeepItAndForTheState() {
    Page member = BROWSER.signedIn("membre.ges");
    assertEquals(200, member.request().get(Browser.BASE + SHEET).status());
    Page director = BROWSER.signedIn("dg.ges");
    assertEquals(403, director.request().get(Browser.BASE + FILE + ".pdf").status());
    Page other = BROWSER.signedIn("mediateur.ara");
    assertEquals(404, other.request().get(Browser.BASE + FILE + ".pdf").status());
  }

  private static void travel(Page page, String amount, String label) {
    page.selectOption("#payee", page.locator("#payee option").last().getAttribute("value"));
    page.fill("#spentOn", "2026-08-12");
    page.fill("#amount", amount);
    page.fill("#label", label);
    Walk.press(page, "#add-travel");
  }

  private static String text(Page page, String extension) {
    APIResponse file = page.request().get(Browser.BASE + FILE + extension);
    assertEquals(200, file.status());
    return new String(file.body(), StandardCharsets.UTF_8);
  }
}
