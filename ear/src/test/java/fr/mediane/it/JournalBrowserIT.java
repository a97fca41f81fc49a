package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journal as administrators search, verify and export it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class JournalBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String LIST = "/app/journal/liste.xhtml";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void theFiltersStayInTheAddressThroughPagesVerificationAndExport() throws IOException {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, LIST);
    Accessibility.assertNoViolation(admin, "journal");
    Accessibility.assertNoViolationOnADarkTelephone(admin, "journal");
    admin.fill("#du", "2026-11-01");
    admin.fill("#au", "2026-11-22");
    admin.selectOption("#action", "GiveSeat");
    admin.fill("#objet", "P-OUM-2026-001");
    Walk.press(admin, ".app-filters button");
    String filtered = admin.url();
    assertTrue(filtered.contains("action=GiveSeat"), filtered);
    int lines = admin.locator("main tbody tr").count();
    assertTrue(lines > 0, "the demonstration gives seats");
    assertEquals(
        lines, admin.locator("main tbody tr:has-text('P-OUM-2026-001')").count(), "only those");

    Walk.press(admin, "#verify");
    Walk.assertShows(admin, "Le journal est intact");
    Accessibility.assertNoViolation(admin, "journal verified");
    assertTrue(admin.url().contains("action=GiveSeat"), admin.url());
    assertEquals("P-OUM-2026-001", admin.inputValue("#objet"), "the filters survive");
    assertEquals(lines, admin.locator("main tbody tr").count());

    Download export = admin.waitForDownload(() -> admin.click("main a[href*='journal.csv']"));
    List<String> rows = Files.readAllLines(export.path());
    assertEquals(lines + 1, rows.size(), "the heading and the lines of the page");
    assertTrue(rows.stream().skip(1).allMatch(row -> row.contains("P-OUM-2026-001")), "no other");

    Walk.open(admin, LIST + "?action=VerifyJournal");
    assertTrue(admin.locator("main tbody tr").count() > 0, "the verification is itself journaled");
    admin.context().close();
  }

  @Test
  void olderLinesFollowOneAnotherWithoutAGap() {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, LIST);
    int last = number(admin, "main tbody tr:last-child th");
    Walk.press(admin, "main nav a[href*='avant=']");
    assertEquals(last - 1, number(admin, "main tbody tr:first-child th"));
    Accessibility.assertNoViolation(admin, "older lines");
    Walk.press(admin, "main nav a[href*='apres=']");
    assertEquals(last, number(admin, "main tbody tr:last-child th"));
    admin.context().close();
  }

  @Test
  void aSearchWithoutAnswerSaysWhatToDo() {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, LIST + "?objet=%25_%27%22%3Cscript%3E&du=2026-11-22");
    Walk.assertShows(admin, "Effacer les filtres");
    assertEquals("%_'\"<script>", admin.inputValue("#objet"));
    Accessibility.assertNoViolation(admin, "journal without a line");
    admin.context().close();
  }

  private static int number(Page page, String selector) {
    return Integer.parseInt(page.innerText(selector).replaceAll("\\D", ""));
  }
}
