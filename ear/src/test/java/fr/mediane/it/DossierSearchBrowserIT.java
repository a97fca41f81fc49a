package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is sought among the dossiers: words never enter an address, a number does, and both can be
 * sorted, gone back to and read again.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DossierSearchBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String LIST = "/app/dossiers/liste.xhtml?voir=tous";
  private static final String NUMBERS = "tbody th[scope='row'] a";
  private static final String WORD = "hospitalier";

  @Test
  void wordsSoughtStayOutOfTheAddress() {
    Page page = BROWSER.signedIn("mediateur.ges");
    Walk.open(page, LIST);
    seek(page, WORD);
    assertFound(page);
    Accessibility.assertNoViolation(page, "words found");
    page.click("a.app-sort >> nth=0");
    page.waitForURL(address -> address.contains("tri="));
    assertFound(page);
    page.goBack();
    page.waitForURL(address -> !address.contains("tri="));
    assertFound(page);
    page.selectOption("#nature", "DISPUTE");
    Walk.press(page, "#searchSend");
    page.waitForURL(address -> address.contains("nature=DISPUTE"));
    assertFound(page);
    String address = page.url();
    page.context().close();

    Page later = BROWSER.signedIn("mediateur.ges");
    later.navigate(address);
    Walk.assertShows(later, "Les mots cherchés ne sont plus gardés");
    assertEquals("DISPUTE", later.inputValue("#nature"), "the other filters stand");
    Accessibility.assertNoViolation(later, "words no longer kept");
    later.context().close();
  }

  @Test
  void aNumberStaysInTheAddressAndNothingFoundSaysWhatToDo() {
    Page page = BROWSER.open(390, ColorScheme.DARK);
    BROWSER.signIn(page, "mediateur.ges");
    Walk.open(page, LIST);
    String number = page.innerText(NUMBERS + " >> nth=0").strip();
    seek(page, number);
    assertTrue(page.url().contains("q=" + number), page.url());
    assertEquals(1, page.locator(NUMBERS).count());
    seek(page, "Introuvabilissime");
    assertFalse(page.url().contains("Introuvabilissime"), page.url());
    Walk.assertShows(page, "Aucun dossier ne répond à ces critères");
    assertEquals("Introuvabilissime", page.inputValue("#q"));
    Accessibility.assertNoViolation(page, "nothing found (390, dark)");
    page.context().close();
  }

  private static void seek(Page page, String text) {
    String before = page.url();
    page.fill("#q", text);
    page.press("#q", "Enter");
    page.waitForURL(address -> !address.equals(before));
  }

  private static void assertFound(Page page) {
    assertFalse(page.url().contains(WORD), page.url());
    assertTrue(page.url().contains("mots="), page.url());
    assertEquals(WORD, page.inputValue("#q"));
    assertTrue(page.locator(NUMBERS).count() > 0, "dossiers are found");
  }
}
