package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The settings and the wording of the acts, as administrators change them. Every value is brought
 * back: the other tests share the database.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SettingsBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @TempDir static Path directory;

  private static final String SETTINGS = "/app/regles/reglages.xhtml";
  private static final String LINES = "/app/regles/reglage.xhtml?cle=import.maxLines";
  private static final String CONFLICT = "Une autre personne a modifié cet élément";
  private static final int LONGEST = 8000;

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void aSettingKeepsWithinItsLimitsAndSaysWhoChangedIt() {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, SETTINGS);
    Accessibility.assertNoViolation(admin, "settings");
    Accessibility.assertNoViolationOnADarkTelephone(admin, "settings");
    Walk.press(admin, "a[href$='cle=import.maxLines']");
    Accessibility.assertNoViolation(admin, "setting");
    String before = admin.inputValue("#value");
    for (String refused : List.of("beaucoup", "-1", "2,5", "999999999999", "0x10")) {
      admin.fill("#value", refused);
      Walk.press(admin, "#save");
      Walk.assertError(admin, "La valeur " + refused + " n’est pas acceptée");
      assertEquals(refused, admin.inputValue("#value"));
      assertTrue(admin.url().endsWith(LINES), admin.url());
    }
    admin.fill("#value", " ");
    Walk.press(admin, "#save");
    Walk.assertError(admin, "Indiquez une valeur.");
    admin.fill("#value", before);
    Walk.press(admin, "#save");
    Walk.assertError(admin, "C’est déjà la valeur de ce réglage");
    admin.fill("#value", " +4000 ");
    Walk.press(admin, "#save");
    Walk.assertSuccess(admin, "est enregistré");
    String row = Walk.plain(admin.innerText("tr:has(a[href$='cle=import.maxLines'])"));
    assertTrue(row.contains("4 000") || row.contains("4000"), row);
    assertTrue(row.contains("admin"), row);
    assertFileOf4001LinesIsRefused(admin);
    change(admin, LINES, before);
    admin.context().close();
  }

  /** The setting is the limit that an import applies, at its very line. */
  private void assertFileOf4001LinesIsRefused(Page admin) {
    Path file = directory.resolve("4001.csv");
    Walk.open(admin, "/app/imports/nouveau.xhtml");
    admin.setInputFiles(
        "#file",
        assertDoesNotThrow(
            () ->
                FinessFiles.write(
                    file,
                    4_000,
                    i ->
                        FinessFiles.establishment(
                            FinessFiles.finess("01", 700_000 + i), "010780054", "6"))));
    admin.click("#send");
    admin.waitForSelector("#file-error");
    String error = Walk.plain(admin.innerText("#file-error"));
    assertTrue(error.contains("4 001") && error.contains("4 000"), error);
  }

  @Test
  void theAlertsFollowOneAnother() {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, "/app/regles/reglage.xhtml?cle=alert.secondMonths");
    admin.fill("#value", "6");
    Walk.press(admin, "#save");
    Walk.assertError(admin, "la première (6 mois) doit précéder la deuxième (6 mois)");
    assertEquals("6", admin.inputValue("#value"));
    Walk.open(admin, "/app/regles/reglage.xhtml?cle=alert.secondMonths");
    assertEquals("3", admin.inputValue("#value"), "a refused value is not stored");
    admin.context().close();
  }

  @Test
  void theSecondOfTwoAdministratorsKeepsWhatHeTyped() {
    Page first = BROWSER.signedIn("admin");
    Page second = BROWSER.signedIn("admin");
    Walk.open(first, LINES);
    Walk.open(second, LINES);
    String before = first.inputValue("#value");
    first.fill("#value", "3000");
    Walk.press(first, "#save");
    Walk.assertSuccess(first, "est enregistré");
    second.fill("#value", "2000");
    Walk.press(second, "#save");
    Walk.assertError(second, CONFLICT);
    assertEquals("2000", second.inputValue("#value"));
    // The address still names the setting: it can be opened again beside, as the message says.
    second.navigate(second.url());
    assertEquals("3000", second.inputValue("#value"));
    second.fill("#value", before);
    Walk.press(second, "#save");
    Walk.assertSuccess(second, "est enregistré");
    List.of(first, second).forEach(page -> page.context().close());
  }

  @Test
  void anExtensionIsOfferedOnlyWhileTheSettingAllowsIt() {
    Page admin = BROWSER.signedIn("admin");
    Page office = BROWSER.signedIn("instance.naq");
    Walk.open(office, "/app/instances/fiche.xhtml?code=NAQ");
    Walk.press(office, "#composition tbody a[href*='mandats/fiche']");
    assertTrue(office.isVisible("#extend"));
    toggle(admin);
    office.reload();
    assertTrue(office.isHidden("#extend"), "the setting forbids it");
    toggle(admin);
    office.reload();
    assertTrue(office.isVisible("#extend"));
    List.of(admin, office).forEach(page -> page.context().close());
  }

  @Test
  void aNewWordingIsReadBeforeItIsStoredAndFollowsTheOneInUse() {
    Page admin = BROWSER.signedIn("admin");
    Page colleague = BROWSER.signedIn("admin");
    Walk.open(admin, "/app/regles/textes.xhtml");
    Accessibility.assertNoViolation(admin, "wording");
    admin.selectOption("#kind", "APPOINTING_ACT_OVERSEAS");
    Walk.press(admin, ".app-filters button");
    assertTrue(admin.url().contains("document=APPOINTING_ACT_OVERSEAS"), admin.url());
    Walk.press(admin, "main tr:has-text('Personnes nommées') a");
    Accessibility.assertNoViolation(admin, "versions of a wording");
    Accessibility.assertNoViolationOnADarkTelephone(admin, "versions of a wording");
    colleague.navigate(admin.url());

    write(admin, "Un {inconnu} nommé", "2026-11-22", "");
    Walk.press(admin, "#save");
    Walk.assertError(admin, "Champ inconnu pour ce document : inconnu");
    Walk.assertError(admin, "commence demain au plus tôt (23/11/2026)");
    Walk.assertError(admin, "Indiquez d’où vient ce texte");
    Walk.assertError(admin, "Dites si ce texte a été lu dans la source");
    assertEquals("Un {inconnu} nommé", admin.inputValue("#body"));
    admin.evaluate("document.getElementById('body').removeAttribute('maxlength')");
    write(admin, "é".repeat(LONGEST + 1), "2026-11-23", "Essai");
    Walk.press(admin, "#save");
    Walk.assertError(admin, "Ce texte est trop long");
    assertEquals(LONGEST + 1, admin.inputValue("#body").length());
    write(admin, "Une { accolade", "2100-01-01", "Essai");
    Walk.press(admin, "#save");
    Walk.assertError(admin, "Une accolade est seule");

    write(admin, "Personnes nommées à l’{panel}", "2026-12-01", "Décision interne de l’essai");
    admin.locator("input[name='certainty']").nth(1).check();
    Walk.press(admin, "#preview");
    assertEquals("panel", admin.innerText("[role=status] mark"));
    Accessibility.assertNoViolation(admin, "preview of a wording");
    Walk.press(admin, "#save");
    Walk.assertSuccess(admin, "La nouvelle version du texte est enregistrée.");
    Walk.assertShows(admin, "Du 01/12/2026 Personnes nommées à l’panel");
    Walk.assertShows(admin, "Du 31/08/2019 au 30/11/2026");

    write(colleague, "Ce que le collègue a écrit", "2026-12-05", "Sa source");
    colleague.locator("input[name='certainty']").nth(1).check();
    Walk.press(colleague, "#save");
    Walk.assertError(colleague, CONFLICT);
    assertEquals("Ce que le collègue a écrit", colleague.inputValue("#body"));
    colleague.navigate(colleague.url());
    Walk.assertShows(colleague, "Personnes nommées à l’panel");
    List.of(admin, colleague).forEach(page -> page.context().close());
  }

  @Test
  void whoDoesNotAdministerReadsTheRulesOnly() {
    Page mediator = BROWSER.signedIn("nationale");
    Walk.open(mediator, SETTINGS);
    Accessibility.assertNoViolation(mediator, "settings, reading only");
    assertEquals(0, mediator.locator("main a[href*='reglage.xhtml']").count());
    mediator.context().close();
    Page nobody = BROWSER.open(1440, ColorScheme.LIGHT);
    Walk.open(nobody, LINES);
    assertTrue(nobody.isVisible("#password"), "asked to sign in first");
    nobody.context().close();
  }

  private static void change(Page page, String path, String value) {
    Walk.open(page, path);
    page.fill("#value", value);
    Walk.press(page, "#save");
    Walk.assertSuccess(page, "est enregistré");
  }

  private static void toggle(Page page) {
    Walk.open(page, "/app/regles/reglage.xhtml?cle=mandate.extensionAllowed");
    Accessibility.assertNoViolation(page, "setting that is yes or no");
    Walk.press(page, "#toggle");
    Walk.assertSuccess(page, "est enregistré");
  }

  private static void write(Page page, String body, String from, String source) {
    page.fill("#body", body);
    page.fill("#validFrom", from);
    page.fill("#source", source);
  }
}
