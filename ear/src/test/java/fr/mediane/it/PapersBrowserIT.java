package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fr.mediane.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The papers that a page offers are printed for those who may read them, and for nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PapersBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();
  private static final Pattern DOSSIER =
      Pattern.compile("fiche\\.xhtml\\?numero=(GES-\\d{4}-\\d+)");

  /** Document 1: the form of the saisine, blank and as it was registered. */
  @Test
  void theFormOfTheSaisineIsForThoseWhoReadTheDossier() {
    Page mediator = BROWSER.signedIn("mediateur.ges");
    Matcher shown =
        DOSSIER.matcher(mediator.request().get(Browser.BASE + "/app/dossiers/liste.xhtml").text());
    assertTrue(shown.find(), "a dossier of the region");
    String form = "/api/secure/dossiers/" + shown.group(1) + "/saisine.";
    String blank = "/api/secure/documents/saisine-vierge.";
    for (String address : new String[] {form, blank}) {
      assertStartsWith("%PDF", mediator.request().get(Browser.BASE + address + "pdf"));
      assertStartsWith("PK", mediator.request().get(Browser.BASE + address + "docx"));
    }
    Page office = BROWSER.signedIn("instance.ges");
    assertStatus(404, office, form + "pdf");
    assertStatus(200, office, blank + "pdf");
    Page director = BROWSER.signedIn("dg.ges");
    assertStatus(403, director, form + "pdf");
    assertStatus(403, director, blank + "pdf");
  }

  /** Documents 21 and 22: the rules of procedure and the convention with the agency. */
  @Test
  void thePapersOfAnInstanceAreForItsPeopleAndItsAgency() {
    String rules = "/api/secure/instances/GES/reglement-interieur.";
    String convention = "/api/secure/instances/GES/convention.";
    Page mediator = BROWSER.signedIn("mediateur.ges");
    Walk.open(mediator, "/app/instances/fiche.xhtml?code=GES");
    for (String address : new String[] {rules, convention}) {
      assertEquals(1, mediator.locator("main a[href$='" + address + "pdf']").count(), address);
      assertStartsWith("%PDF", mediator.request().get(Browser.BASE + address + "pdf"));
      assertStartsWith("PK", mediator.request().get(Browser.BASE + address + "docx"));
    }
    assertKnown(mediator, rules + "pdf", "Règlement intérieur");
    Walk.open(mediator, "/app/instances/fiche.xhtml?code=ARA");
    assertEquals(0, mediator.locator("#papiers").count());
    assertStatus(404, mediator, rules.replace("GES", "ARA") + "pdf");
    assertStatus(200, BROWSER.signedIn("dg.ges"), convention + "pdf");
    assertStatus(403, BROWSER.signedIn("membre.ges"), rules + "pdf");
    Page national = BROWSER.signedIn("nationale");
    assertStatus(200, national, rules.replace("GES", "NAT") + "pdf");
    Walk.open(national, "/app/instances/fiche.xhtml?code=NAT");
    assertEquals(0, national.locator("main a[href*='/convention.']").count());
    assertStatus(422, national, convention.replace("GES", "NAT") + "pdf");
  }

  /** Document 16: the call for applications, then the ranked list of the proposal. */
  @Test
  void theCallAndTheRankedListAreForThoseWhoComposeAndWhoAppoint() {
    Page mediator = BROWSER.signedIn("mediateur.ges");
    Walk.open(mediator, "/app/vivier/appel-edition.xhtml?instance=GES");
    mediator.fill("#title", "Appel imprimé");
    mediator.fill("#profile", "Un cadre du secteur social.\nUne sage-femme.");
    mediator.fill("#opensOn", "2026-11-22");
    mediator.fill("#closesOn", "2026-12-31");
    Walk.press(mediator, "#save");
    Walk.open(mediator, "/app/vivier/appels.xhtml?instance=GES");
    String call =
        mediator
            .locator("article:has-text('Appel imprimé') a[href$='.pdf']")
            .getAttribute("href")
            .replaceFirst(".*/api/", "/api/");
    assertStartsWith("%PDF", mediator.request().get(Browser.BASE + call));
    assertKnown(mediator, call, "Appel à candidatures");
    assertStatus(404, BROWSER.signedIn("mediateur.ara"), call);
    assertStatus(403, BROWSER.signedIn("membre.ges"), call);
    Walk.open(mediator, "/app/vivier/appels.xhtml?instance=GES");
    Walk.pressAndConfirm(mediator, "article:has-text('Appel imprimé') input[data-confirm]");
    assertStatus(422, mediator, call);

    Walk.open(mediator, "/app/propositions/liste.xhtml?instance=GES");
    // The oldest one, which became an act: the others may propose nobody yet.
    String oldest =
        mediator
            .locator("main a[href*='/app/propositions/fiche.xhtml']")
            .last()
            .getAttribute("href")
            .replaceFirst("^/mediane", "");
    Walk.open(mediator, oldest);
    String list =
        mediator
            .locator("main a[href$='/liste.pdf']")
            .getAttribute("href")
            .replaceFirst(".*/api/", "/api/");
    assertStartsWith("%PDF", mediator.request().get(Browser.BASE + list));
    assertKnown(mediator, list, "Liste de propositions");
    assertStatus(200, BROWSER.signedIn("dg.ges"), list);
    assertStatus(404, BROWSER.signedIn("mediateur.ara"), list);
    assertStatus(403, BROWSER.signedIn("membre.ges"), list);
  }

  /** The digest of the file, as it was handed over, is known to anybody. */
  private static void assertKnown(Page page, String address, String kind) {
    byte[] file = page.request().get(Browser.BASE + address).body();
    Walk.open(page, "/public/verifier.xhtml");
    page.fill("#digest", Sha256.of(file));
    Walk.press(page, "#verify");
    Walk.assertShows(page, kind);
  }

  private static void assertStatus(int status, Page page, String address) {
    assertEquals(status, page.request().get(Browser.BASE + address).status(), address);
  }

  private static void assertStartsWith(String expected, APIResponse answer) {
    assertEquals(200, answer.status(), answer.url());
    assertEquals(
        expected,
        new String(answer.body(), 0, expected.length(), StandardCharsets.US_ASCII),
        answer.url());
  }
}
