package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
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
