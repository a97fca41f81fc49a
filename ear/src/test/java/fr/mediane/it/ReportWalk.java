package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.mediane.document.Sha256;
import fr.mediane.reports.PageFlow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The steps of {@link ReportBrowserIT}, apart from it: the server that loads the test has no
 * browser.
 */
final class ReportWalk {

  /** The year of the report. */
  static final int YEAR = 2025;

  /** Names that a dossier of the national instance has in this test only. */
  static final List<String> NAMES = List.of("Nabuchodonosova", "Xanthippova");

  private static final String CLOSING = "/app/statistiques/cloture.xhtml?perimetre=RESEAU";
  private static final String FIGURES =
      "/app/statistiques/tableau.xhtml?perimetre=RESEAU&annee=" + YEAR + "&vue=published";

  /** The five formats, by what a browser is told of them. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "html", "text/html",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "zip", "application/zip");

  private static final String OFFER = "main [data-draft-restore]";
  private static final String QUOTE = "main input[id$=':quote'] >> nth=0";
  private static final String KEEP_FIRST = "main input[id$=':keep'] >> nth=0";

  private static String report;

  private ReportWalk() {}

  /** See the test of that step. */
  static void closeWhileSomebodyWrites(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, "/app/rapports/liste.xhtml");
    report =
        page.locator("main tbody tr:has-text('" + YEAR + "') th a")
            .first()
            .getAttribute("href")
            .replaceAll(".*id=", "");
    Page writing = page.context().newPage();
    Walk.open(writing, text("CONTEXT"));
    Accessibility.assertNoViolation(writing, "text beside its figures");
    Page stale = page.context().newPage();
    Walk.open(stale, CLOSING);

    close(page, "Des dossiers avaient été oubliés.");
    Walk.assertSuccess(page, "L’année 2025 est close (version 2)");
    Walk.assertShows(page, "Motif : Des dossiers avaient été oubliés.");
    close(stale, "Page ouverte avant.");
    Walk.assertError(stale, "a été close par quelqu’un d’autre");

    writing.fill("#body", "Un texte écrit avant la clôture.");
    Walk.press(writing, "#save");
    Walk.assertError(writing, "ont été arrêtés à nouveau");
    assertEquals("Un texte écrit avant la clôture.", writing.inputValue("#body"));
    Walk.press(writing, "#save");
    Walk.assertSuccess(writing, "est enregistrée");
    writing.fill("#body", "mot ".repeat(300));
    Walk.press(writing, "#save");
    Walk.assertError(writing, "qui tient en deux pages");
    page.context().close();
  }

  /** See the test of that step. */
  static void lookAtTheVersionBefore(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, FIGURES);
    Walk.assertShows(page, "Auvergne-Rhône-Alpes 40");
    int sessions = sessions(page);
    Walk.open(page, FIGURES + "&version=1");
    Walk.assertShows(page, "Version 1, remplacée depuis");
    assertEquals(sessions, sessions(page) + 13, "thirteen had been forgotten");
    Accessibility.assertNoViolation(page, "figures of an old version");
    Walk.open(page, CLOSING);
    page.click("main a[href*='annee=2025'][href*='vue=exact'][href$='version=1']");
    page.waitForURL("**vue=exact&version=1");
    Walk.assertShows(page, "Version 1, remplacée depuis");
    page.context().close();
  }

  /** The sessions held that a page of figures counts in its year, the last of those it shows. */
  private static int sessions(Page page) {
    Locator row = page.locator("tr:has(th:text-is('Séances tenues'))");
    return Integer.parseInt(row.locator("td").last().innerText().strip());
  }

  /** See the test of that step. */
  static void closeWithAFewMore(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, CLOSING);
    close(page, "Trois saisines oubliées.");
    Walk.assertSuccess(page, "Cette version n’est pas publiée");
    Walk.assertShows(page, "elle ferait connaître moins de 5 saisines");
    Accessibility.assertNoViolation(page, "a correction that is not published");
    Walk.open(page, FIGURES);
    assertTrue(
        Pattern.compile("Version\\s+2\\s").matcher(page.locator("main").innerText()).find(),
        "the second version still stands");
    page.context().close();
  }

  /** See the test of that step. */
  static void insertAfterWhatIsTyped(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, text("CONTEXT"));
    String tooLong = "mot ".repeat(300);
    page.fill("#body", tooLong);
    Walk.press(page, QUOTE);
    Walk.assertError(page, "qui tient en deux pages");
    assertEquals(tooLong, page.inputValue("#body"), "a refusal leaves what was typed");
    page.fill("#body", "Un texte que personne n’a enregistré.");
    Walk.press(page, QUOTE);
    Walk.assertSuccess(page, "Le texte régional est inséré");
    String inserted = page.inputValue("#body");
    assertTrue(inserted.startsWith("Un texte que personne n’a enregistré.\n\n## "), inserted);
    assertTrue(inserted.contains("Texte fictif de démonstration."), inserted);
    assertEquals(0, page.locator(OFFER).count(), "no draft would replace it");
    page.fill("#body", " ");
    Walk.press(page, QUOTE);
    Walk.assertSuccess(page, "Le texte régional est inséré");
    assertTrue(page.inputValue("#body").startsWith("## "), page.inputValue("#body"));
    page.context().close();
  }

  /** See the test of that step. */
  static void previewAndComeBack(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, text("CONTEXT"));
    page.fill("#body", "Un texte lu en aperçu.");
    Walk.press(page, "#preview");
    Walk.assertShows(page, "Aperçu du texte");
    assertEquals(0, page.locator(OFFER).count(), "what the form holds is not offered again");
    Walk.open(page, sheet());
    Walk.open(page, text("CONTEXT"));
    page.click(OFFER);
    assertEquals("Un texte lu en aperçu.", page.inputValue("#body"));
    Walk.press(page, "#preview");
    Walk.press(page, "#save");
    Walk.assertSuccess(page, "est enregistrée");
    page.fill("#body", "Une autre version.");
    Walk.press(page, "#save");
    Walk.assertSuccess(page, "est enregistrée");
    assertEquals(0, page.locator(OFFER).count(), "what was saved is no draft any more");
    page.context().close();
  }

  /** See the test of that step. */
  static void answerOneRemark(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, text("CONTEXT"));
    page.fill("#body", String.join(", ", NAMES));
    Walk.press(page, "#save");
    Walk.open(page, "/app/rapports/relecture.xhtml?id=" + report);
    assertEquals(NAMES.size(), motives(page).count());
    motives(page).nth(1).fill("Le nom d’une rue.");
    Walk.press(page, KEEP_FIRST);
    Walk.assertError(page, "motif");
    assertEquals("Le nom d’une rue.", motives(page).nth(1).inputValue());
    motives(page).first().fill("Le nom d’une place.");
    Walk.press(page, KEEP_FIRST);
    Walk.assertSuccess(page, "Le motif est enregistré");
    Walk.assertShows(page, "Le nom d’une place.");
    assertEquals("Le nom d’une rue.", motives(page).first().inputValue());
    Walk.press(page, KEEP_FIRST);
    Walk.assertSuccess(page, "Le motif est enregistré");
    assertEquals(0, motives(page).count());
    page.context().close();
  }

  private static Locator motives(Page page) {
    return page.locator("main input[id$=':motive']");
  }

  /** See the test of that step. */
  static void writeSignAndConfirm(Browser browser) {
    Page page = browser.signedIn("nationale");
    for (String part :
        List.of(
            "CONTEXT",
            "CONCILIATION",
            "ANALYSIS",
            "NETWORK",
            "PREVENTION",
            "LAW",
            "RECOMMENDATIONS")) {
      Walk.open(page, text(part));
      page.fill("#body", "Un premier paragraphe.\n\n## Un intertitre\n\n- un point");
      Walk.press(page, "#save");
    }
    Walk.open(page, "/app/rapports/relecture.xhtml?id=" + report);
    Walk.assertShows(page, "Rien à relire");
    Accessibility.assertNoViolation(page, "nothing to read again");
    Walk.open(page, sheet());
    Walk.pressAndConfirm(page, "#signSend");
    Walk.assertSuccess(page, "Le rapport est signé");

    Page ministers = browser.signedIn("ministeres");
    Walk.open(ministers, sheet());
    Walk.pressAndConfirm(ministers, "#confirmSend");
    Walk.assertError(ministers, "Cochez la case");
    ministers.check("#understood");
    Walk.pressAndConfirm(ministers, "#confirmSend");
    Walk.assertSuccess(ministers, "Le rapport est publié");
    ministers.context().close();

    page.context().close();
  }

  /** See the test of that step. */
  static void downloadInFiveFormats(Browser browser) {
    Page page = browser.signedIn("nationale");
    FORMATS.forEach(
        (format, type) -> {
          APIResponse file = file(page, "rapport." + format);
          assertTrue(file.headers().get("content-type").startsWith(type), format);
          assertTrue(file.body().length > 1_000, format);
          assertArrayEquals(file.body(), file(page, "rapport." + format).body(), format);
        });
    for (String paper : List.of("essentiel", "fiche")) {
      assertEquals(List.of(), PageFlow.faults(file(page, paper + ".pdf").body()), paper);
    }
    assertEquals(List.of(), PageFlow.faults(file(page, "rapport.pdf").body()));
    page.context().close();
  }

  /** See the test of that step. */
  static void checkTheDigests(Browser browser) {
    Page page = browser.signedIn("nationale");
    byte[] pdf = file(page, "rapport.pdf").body();
    assertTrue(
        new String(pdf, StandardCharsets.ISO_8859_1).contains("/ETSI.CAdES.detached"),
        "the file carries a seal");
    check(page, pdf, "Rapport annuel national");
    Walk.assertShows(page, "Il porte un cachet électronique");
    check(page, file(page, "rapport.docx").body(), "Rapport annuel national");
    Walk.assertShows(page, "Il n’est pas scellé");
    String issued = Sha256.of(pdf);
    pdf[pdf.length / 2]++;
    check(page, pdf, "Document non reconnu");

    Walk.open(page, sheet());
    page.click("main a[href*='nature=NATIONAL_REPORT']");
    page.selectOption("#sha256", issued);
    page.fill("#recipient", "Madame la ministre");
    page.selectOption("#channel", "PLATFORM");
    page.fill("#sentOn", "2026-11-22");
    Walk.press(page, "#save");
    Walk.assertShows(page, "Madame la ministre");
    Page admin = browser.signedIn("admin");
    Walk.open(admin, "/app/journal/liste.xhtml");
    Walk.assertShows(admin, "Madame la ministre");
    Walk.assertShows(admin, ", empreinte ");
    admin.context().close();
    page.context().close();
  }

  private static void check(Page page, byte[] file, String expected) {
    Walk.open(page, "/public/verifier.xhtml");
    page.fill("#digest", Sha256.of(file));
    Walk.press(page, "#verify");
    Walk.assertShows(page, expected);
  }

  /** See the test of that step. */
  static void readWithoutAnAccount(Browser browser) {
    Page page = browser.signedIn("nationale");
    Page anybody = browser.open(1440, ColorScheme.LIGHT);
    Walk.open(anybody, "/accessibilite.xhtml");
    Walk.press(anybody, "footer a[href$='/public/rapports.xhtml']");
    Walk.assertShows(anybody, "Rapport sur l’année " + YEAR);
    Accessibility.assertNoViolation(anybody, "public reports");
    for (String format : FORMATS.keySet()) {
      String name = "/rapport." + format;
      assertEquals(
          1, anybody.locator("main a[href$='/public/rapports/" + YEAR + name + "']").count(), name);
      assertArrayEquals(file(page, "rapport." + format).body(), publicFile(anybody, name).body());
    }
    assertArrayEquals(
        publicFile(anybody, "/essentiel.docx").body(),
        file(page, "essentiel.docx").body(),
        "whoever asks first, it is printed once");
    for (String absent : List.of("1999/rapport.pdf", YEAR + "/rapport.exe", "0/rapport.pdf")) {
      assertEquals(404, ask(anybody, "/" + absent).status(), absent);
    }
    anybody.context().close();
    page.context().close();
  }

  private static APIResponse publicFile(Page page, String name) {
    APIResponse file = ask(page, "/" + YEAR + name);
    assertEquals(200, file.status(), name);
    return file;
  }

  private static APIResponse ask(Page page, String path) {
    return page.request().get(Browser.BASE + "/api/public/rapports" + path);
  }

  /** See the test of that step. */
  static void printInTheBackground(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, sheet());
    Walk.press(page, "#filesSend");
    page.waitForSelector("#work-files a");
    assertEquals(9, page.locator("#work-files tbody a").count());
    String first = page.locator("#work-files tbody a").first().getAttribute("href");
    assertEquals(200, page.request().get(origin() + first).status());
    Walk.open(page, "/app/accueil.xhtml");
    Walk.assertShows(page, "Fichiers du rapport");
    page.context().close();
  }

  /** See the test of that step. */
  static void cancelWhatIsPrinted(Browser browser) {
    Page page = browser.signedIn("nationale");
    Walk.open(page, sheet());
    Walk.press(page, "#filesSend");
    Walk.pressAndConfirm(page, "#cancel");
    page.waitForSelector("#work-state:has-text('Annulé')");
    assertEquals(0, page.locator("#work-files a").count());
    Accessibility.assertNoViolation(page, "a cancelled work");
    page.context().close();
  }

  private static void close(Page page, String motive) {
    if (!page.url().contains("cloture")) {
      Walk.open(page, CLOSING);
    }
    page.selectOption("#year", "" + YEAR);
    page.fill("#motive", motive);
    page.check("#understood");
    Walk.pressAndConfirm(page, "#closeSend");
  }

  private static APIResponse file(Page page, String name) {
    APIResponse file =
        page.request().get(Browser.BASE + "/api/secure/documents/rapport/" + report + "/" + name);
    assertEquals(200, file.status(), name);
    return file;
  }

  private static String origin() {
    return Browser.BASE.replaceAll("/mediane$", "");
  }

  private static String sheet() {
    return "/app/rapports/fiche.xhtml?id=" + report;
  }

  private static String text(String part) {
    return "/app/rapports/texte.xhtml?id=" + report + "&partie=" + part;
  }
}
