package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The next 36 months in the browser: computed, read, drawn, printed, each reader within its scope.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForecastBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String PAGE = "/app/instances/previsions.xhtml";
  private static final String FILE = Browser.BASE + "/api/secure/previsions.";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void thePlanIsComputedReadAndPrinted() {
    Page national = BROWSER.signedIn("nationale");
    Walk.open(national, PAGE);
    national.click("#compute");
    national.waitForSelector("#plan table");
    assertEquals(11, national.locator("#plan tbody tr").count(), "an instance a line");
    Accessibility.assertNoViolation(national, "plan of the network");
    Accessibility.assertNoViolationOnADarkTelephone(national, "plan of the network");

    Walk.open(national, PAGE + "?instance=BFC_CVL");
    assertTrue(national.locator("#temps svg rect").count() > 0, "the seats are drawn");
    assertTrue(Walk.plain(national.innerText("#proofs")).contains("prouvé"));
    Accessibility.assertNoViolation(national, "plan of an instance");
    Accessibility.assertNoViolationOnADarkTelephone(national, "plan of an instance");

    byte[] pdf = read(national, "pdf");
    assertEquals("%PDF-", new String(Arrays.copyOf(pdf, 5), StandardCharsets.US_ASCII));
    assertTrue(csv(national).contains("BFC_CVL"));
    national.context().close();

    Page regional = BROWSER.signedIn("mediateur.bfc_cvl");
    Walk.open(regional, PAGE);
    assertTrue(regional.locator("#temps").count() > 0, "its own instance at once");
    assertTrue(
        csv(regional).lines().skip(1).allMatch(line -> line.startsWith("BFC_CVL,")),
        "only its own");
    regional.context().close();
  }

  /** A plan that outlasts the gesture that asked for it: its page is as it was while that ran. */
  @Test
  void thePageFindsTheEndOfALongPlanAndTheButtonComesBack() {
    Page page = BROWSER.signedIn("mediateur.hdf_nor");
    Walk.open(page, PAGE);
    page.click("#compute");
    page.waitForSelector("#plan #temps");
    page.evaluate(
        "document.querySelector('#compute-form').remove();"
            + "document.querySelector('#plan').innerHTML = '';"
            + "document.querySelector('#progress').innerHTML ="
            + " '<div data-poll=\"10\" data-poll-done=\"fini\"><button id=\"stop\"></button></div>'");
    page.focus("#stop");
    page.waitForSelector("#compute");
    page.waitForSelector("#plan #temps");
    assertEquals(0, page.locator("[data-poll], #stop").count());
    page.click("#compute");
    page.waitForSelector("text=Le plan est calculé.");
    Accessibility.assertNoViolation(page, "plan computed again");
    page.context().close();
  }

  private static String csv(Page page) {
    String csv = new String(read(page, "csv"), StandardCharsets.UTF_8);
    assertFalse(csv.isBlank());
    return csv;
  }

  private static byte[] read(Page page, String format) {
    APIResponse file = page.request().get(FILE + format);
    assertEquals(200, file.status(), format);
    return file.body();
  }
}
