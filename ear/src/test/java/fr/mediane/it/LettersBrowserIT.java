package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.mediane.document.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter to establishments: written, seen, printed one file each and together, found again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LettersBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final double PRINTING_MILLIS = 300_000;
  private static final String OBJECT = "Présentation de la médiation";

  @Test
  void lettersArePrintedOneFileEachAndTogether() throws IOException {
    Page page = BROWSER.signedIn("instance.ges");
    Walk.open(page, "/app/envois/liste.xhtml");
    Walk.press(page, "main a[href$='/app/courriers/liste.xhtml']");
    Walk.press(page, "main a[href$='/app/courriers/nouveau.xhtml']");
    Walk.press(page, "#save");
    Walk.assertError(page, "Écrivez l’objet du courrier");
    page.selectOption("#sector", "HOSPITAL");
    page.fill("#object", OBJECT);
    page.fill("#body", "L’instance est à votre écoute.\nElle peut venir la présenter.");
    Walk.press(page, "#save");
    int letters = Integer.parseInt(Walk.plain(page.inputValue("#launch")).replaceAll("\\D", ""));
    assertTrue(letters > 1, letters + " letters");
    Walk.pressAndConfirm(page, "#launch");
    String work = page.url();
    Walk.pressAndConfirm(page, "#cancel");
    page.waitForSelector("#work-state:has-text('Annulé')");
    assertEquals(0, page.locator("#work-files a").count());
    Walk.open(page, "/app/courriers/liste.xhtml");
    Walk.press(page, "main tbody th a:has-text('" + OBJECT + "')");
    Walk.assertShows(page, "L’impression s’est arrêtée avant la fin");
    Accessibility.assertNoViolation(page, "letters to be printed again");
    Walk.pressAndConfirm(page, "#launch");
    assertNotEquals(work, page.url(), "another work");
    // Hundreds of letters when the registers were imported before: as long as the printing takes.
    page.waitForSelector(
        "#work-files a", new Page.WaitForSelectorOptions().setTimeout(PRINTING_MILLIS));

    byte[] together = file(page, "liasse-1.pdf");
    assertTrue(new String(together, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
    assertEquals(letters, entries(file(page, ".zip")));
    List<String> list =
        new String(file(page, ".csv"), StandardCharsets.UTF_8).strip().lines().toList();
    assertEquals(letters + 1, list.size());
    byte[] letter = firstOf(file(page, ".zip"));
    assertTrue(
        list.stream().anyMatch(line -> line.contains(Sha256.of(letter))),
        "the list tells its digest");
    Page verify = page.context().newPage();
    Walk.open(verify, "/public/verifier.xhtml");
    verify.fill("#digest", Sha256.of(letter));
    Walk.press(verify, "#verify");
    Walk.assertShows(verify, "Courrier d’information");
    Walk.assertShows(verify, "Il porte un cachet électronique");
    verify.close();

    Walk.open(page, "/app/courriers/liste.xhtml");
    Walk.assertShows(page, "Imprimé le");
    Accessibility.assertNoViolation(page, "the letters written");
    Walk.press(page, "main tbody th a:has-text('" + OBJECT + "')");
    Walk.press(page, "main a[href*='/app/travaux/fiche.xhtml']");
    page.waitForSelector(
        "#work-files a", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
    page.context().close();
  }

  @Test
  void anotherInstanceSeesNoneOfThem() {
    Page other = BROWSER.signedIn("mediateur.ara");
    Walk.open(other, "/app/courriers/liste.xhtml");
    assertEquals(0, other.locator("main a:has-text('" + OBJECT + "')").count());
    other.context().close();
  }

  private static byte[] file(Page page, String end) {
    String address = page.locator("#work-files a:has-text('" + end + "')").getAttribute("href");
    return page.request().get(Browser.BASE.replaceAll("/mediane$", "") + address).body();
  }

  private static byte[] firstOf(byte[] archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      zip.getNextEntry();
      return zip.readAllBytes();
    }
  }

  private static int entries(byte[] archive) throws IOException {
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      while (zip.getNextEntry() != null) {
        count++;
      }
    }
    return count;
  }
}
