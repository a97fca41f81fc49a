package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From a proposal to the act, as the people of the network walk it in a browser: regional (décret
 * 2019-897, art. 5), Outre-mer (art. 8) and national (art. 9).
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AppointmentBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String MOTIVE =
      "Motif écrit pendant l’essai : les candidatures reçues ne permettent pas mieux.";
  private static final String RETURN_MOTIVE = "Préciser le motif de l’échelonnement.";

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void theDirectorSignsAnActThatWasPrepared() {
    Page director = BROWSER.signedIn("dg.bre_pdl");
    openSheet(director, "P-BRE-PDL-2026-001");
    Accessibility.assertNoViolation(director, "prepared proposal");
    Accessibility.assertNoViolationOnADarkTelephone(director, "prepared proposal");
    appoint(director);
    director.context().close();
  }

  @Test
  void aRegionalDraftIsSignedSentBackSignedAgainAndAppointed() {
    String number = "P-GES-2026-001";
    Page mediator = BROWSER.signedIn("mediateur.ges");
    openSheet(mediator, number);
    Accessibility.assertNoViolation(mediator, "draft");
    mediator.click("a[href*='composer.xhtml']");
    Accessibility.assertNoViolation(mediator, "workbench");
    Accessibility.assertNoViolationOnADarkTelephone(mediator, "workbench");
    Locator motives = mediator.locator("#rules textarea");
    assertTrue(motives.count() > 0, "the draft of the demonstration has a rule to answer");
    submit(mediator);
    mediator.waitForSelector("main .fr-alert--error");
    assertTrue(mediator.url().contains("composer.xhtml"), mediator.url());
    Accessibility.assertNoViolation(mediator, "workbench, signature refused");
    answerAndSubmit(mediator);

    Page office = BROWSER.signedIn("secretariat.ars.ges");
    prepare(office, number, "Nancy");
    Page director = BROWSER.signedIn("dg.ges");
    openSheet(director, number);
    director.fill("#motive", RETURN_MOTIVE);
    director.click("#send-back");
    Accessibility.assertNoViolation(director, "confirmation of a return");
    accept(director);
    director.waitForSelector("text=est renvoyée à son auteur");
    Accessibility.assertNoViolation(director, "proposal sent back");

    openSheet(mediator, number);
    assertTrue(mediator.innerText("main").contains(RETURN_MOTIVE));
    mediator.click("a[href*='composer.xhtml']");
    Accessibility.assertNoViolation(mediator, "workbench of a proposal sent back");
    answerAndSubmit(mediator);
    prepare(office, number, "Nancy");
    openSheet(director, number);
    String act = appoint(director);

    mediator.navigate(Browser.BASE + "/app/instances/liste.xhtml");
    mediator.click("main a[href*='instances/fiche.xhtml']:has-text('Grand Est')");
    mediator.waitForSelector("main a[href*='actes/fiche.xhtml']:text-is('" + act + "')");
    Accessibility.assertNoViolation(mediator, "instance after the act");
    Accessibility.assertNoViolationOnADarkTelephone(mediator, "instance after the act");
    List.of(mediator, office, director).forEach(page -> page.context().close());
  }

  @Test
  void theMinistersAppointTheOverseasMembers() {
    String number = "P-OUM-2026-001";
    Page ministers = BROWSER.signedIn("ministeres");
    prepare(ministers, number, "Paris");
    openSheet(ministers, number);
    appoint(ministers);
    ministers.context().close();
  }

  @Test
  void theNationalInstanceIsRenewedFromTheFirstGestureToTheAct() {
    Page national = BROWSER.signedIn("nationale");
    national.navigate(Browser.BASE + "/app/propositions/nouvelle.xhtml");
    Accessibility.assertNoViolation(national, "new proposal");
    Accessibility.assertNoViolationOnADarkTelephone(national, "new proposal");
    String instance =
        national.getAttribute("#panelId option:has-text('Instance nationale')", "value");
    national.selectOption("#panelId", instance);
    national.fill("#title", "Renouvellement de l’instance nationale");
    national.fill("#effectiveOn", "2028-04-23");
    national.locator("input[name='start'][value='RENEWAL']").check();
    national.click("#open");
    national.waitForURL("**/composer.xhtml**");
    String number = national.url().replaceFirst(".*numero=", "").replaceFirst("&.*", "");
    changeTheFirstSeat(national);
    answerAndSubmit(national);

    Page ministers = BROWSER.signedIn("ministeres");
    prepare(ministers, number, "Paris");
    openSheet(ministers, number);
    appoint(ministers);
    List.of(national, ministers).forEach(page -> page.context().close());
  }

  /** A woman of the pool takes the first seat, which a woman leaves. */
  private static void changeTheFirstSeat(Page page) {
    page.click("[id='seat:0:vacate']");
    page.waitForSelector("#seat-1 .app-person--vacant");
    assertTrue(page.isDisabled("#submit"), "nine members do not make a national instance");
    Accessibility.assertNoViolation(page, "workbench with a vacant seat");
    page.selectOption("#search-civility", "MME");
    page.click("#search");
    Locator place = page.locator("#people [id^='candidate:'][id$=':place']").first();
    // The list is replaced by ajax: a click on the one before would be lost.
    page.waitForFunction(
        "() => [...document.querySelectorAll('#people .app-person__name')]"
            + ".every(name => name.textContent.trim().startsWith('Mme'))");
    place.click();
    page.waitForSelector("#seat-1 .app-person:not(.app-person--vacant)");
    page.waitForSelector("#submit:enabled");
    Accessibility.assertNoViolation(page, "workbench with its ten members");
  }

  private static void openSheet(Page page, String number) {
    page.navigate(Browser.BASE + "/app/propositions/liste.xhtml?q=" + number);
    page.click("main table a:text-is('" + number + "')");
    page.waitForURL("**/propositions/fiche.xhtml?numero=" + number);
  }

  private static void answerAndSubmit(Page page) {
    for (Locator motive : page.locator("#rules textarea").all()) {
      motive.fill(MOTIVE);
    }
    submit(page);
    page.waitForURL("**/propositions/fiche.xhtml**");
    page.waitForSelector("text=est signée et soumise");
    Accessibility.assertNoViolation(page, "proposal submitted");
  }

  private static void submit(Page page) {
    page.click("#submit");
    accept(page);
  }

  private static void prepare(Page page, String number, String place) {
    openSheet(page, number);
    Accessibility.assertNoViolation(page, "proposal to prepare");
    page.fill("#place", place);
    page.fill("#note", "Dossier complet, vérifié pendant l’essai.");
    page.click("#prepare-act");
    page.waitForSelector("text=est prête à signer");
    Accessibility.assertNoViolation(page, "proposal prepared");
  }

  /** Signs the act of the proposal on the screen, and answers the number of the act. */
  private static String appoint(Page page) {
    page.click("#appoint-act");
    Accessibility.assertNoViolation(page, "confirmation of an act");
    accept(page);
    page.waitForURL("**/actes/fiche.xhtml**");
    page.waitForSelector("text=Les mandats sont accordés");
    Accessibility.assertNoViolation(page, "act");
    Accessibility.assertNoViolationOnADarkTelephone(page, "act");
    Download act = page.waitForDownload(() -> page.click("main a[href$='.pdf']"));
    assertIsPdf(act);
    return page.innerText("main .fr-breadcrumb [aria-current='page']").strip();
  }

  private static void accept(Page page) {
    page.click("#app-confirm [data-dialog-accept]");
  }

  private static void assertIsPdf(Download download) {
    try {
      byte[] bytes = Files.readAllBytes(download.path());
      assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII));
      assertTrue(download.suggestedFilename().endsWith(".pdf"), download.suggestedFilename());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
