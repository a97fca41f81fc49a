package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files sent by a person in a browser: the registers of establishments, candidates, published
 * compositions; whole, damaged, empty, too long, stopped on the way.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportsBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String NEW_IMPORT = Browser.BASE + "/app/imports/nouveau.xhtml";
  private static final int LONG_FILE = 103_000;
  private static final int LONGER_FILE = 200_000;
  private static final double LONG = 300_000;
  private static final int TOO_LARGE = 81 << 20;

  @TempDir private Path directory;
  private Page admin;

  static boolean sharedDataAreThere() {
    return Files.isDirectory(Path.of(System.getProperty("mediane.shared.data")));
  }

  @BeforeEach
  void signIn() {
    admin = BROWSER.signedIn("admin");
  }

  @AfterEach
  void signOut() {
    admin.context().close();
  }

  @Test
  @EnabledIf("sharedDataAreThere")
  void theSurveyGoesInOnceAndOnlyOnce() throws IOException {
    send(shared("sae-2023-ID-public.csv"));
    assertTrue(admin.isVisible("text=Le fichier est reçu"), "the message of success is shown");
    untilItEnds("Terminé");
    assertEquals(1_428, entered());
    assertEquals(0, count("Refusées"));
    assertEquals(1, count("Avec remarque"));
    assertEquals(1, report().size());
    accessible("import done");
    Accessibility.assertNoViolationOnADarkTelephone(admin, "import done");

    send(shared("sae-2023-IDB-public.csv"));
    untilItEnds("Terminé");
    assertEquals(4_791, entered());
    assertEquals(0, count("Refusées"));
    assertEquals(801 + 1_876 + 21 + 17 + 3, report().size());

    send(shared("sae-2023-ID-public.csv"));
    untilItEnds("Terminé");
    assertEquals(1_428, count("Inchangées"));
    assertEquals(0, count("Créées") + count("Modifiées"));

    admin.navigate(Browser.BASE + "/app/imports/liste.xhtml");
    accessible("list of imports");
  }

  @Test
  @EnabledIf("sharedDataAreThere")
  void theGroupsGoInOnceAndOnlyOnce() throws IOException {
    send(shared("ght.csv"));
    untilItEnds("Terminé");
    assertEquals(135, entered());
    assertEquals(0, count("Refusées"));
    send(shared("ght.csv"));
    untilItEnds("Terminé");
    assertEquals(135, count("Inchangées"));
    admin.navigate(Browser.BASE + "/app/reseau/groupes.xhtml?q=savoie+belley");
    assertEquals(1, admin.locator("main tbody th").count());
    accessible("groups");
  }

  @Test
  void establishmentsAskForTheirLegalEntityFirst() throws IOException {
    String legalEntity = FinessFiles.finess("01", 900_001);
    Path establishments =
        FinessFiles.write(
            directory.resolve("et.csv"),
            1,
            i -> FinessFiles.establishment(FinessFiles.finess("01", 900_002), legalEntity, ""));
    send(establishments);
    untilItEnds("Terminé");
    assertEquals(1, count("Refusées"));
    assertTrue(report().get(0).contains("Importez d’abord l’extraction FINESS structureej"));
    accessible("import with a refusal");

    send(
        FinessFiles.write(
            directory.resolve("ej.csv"), 1, i -> FinessFiles.legalEntity(legalEntity)));
    untilItEnds("Terminé");
    assertEquals(1, count("Créées"));

    send(establishments);
    untilItEnds("Terminé");
    assertEquals(1, count("Créées"));
    assertEquals(0, count("Refusées"));
  }

  @Test
  void aLongImportStopsWhenItIsAsked() throws IOException {
    String legalEntity = FinessFiles.finess("01", 800_000);
    send(
        FinessFiles.write(
            directory.resolve("long.csv"),
            LONG_FILE,
            i ->
                FinessFiles.establishment(
                    FinessFiles.finess("01", 100_000 + i), legalEntity, "1")));
    accessible("import running");
    admin.click("#cancel");
    Accessibility.assertNoViolation(admin, "confirmation of a cancellation");
    admin.click("#app-confirm [data-dialog-accept]");
    untilItEnds("Annulé");
    assertTrue(admin.isVisible("text=Import annulé à la ligne"));
    long read = entered();
    assertTrue(read < LONG_FILE, read + " lines");
    assertEquals(0, read % 500, "whole batches only");
    accessible("import cancelled");
  }

  @Test
  @EnabledIf("sharedDataAreThere")
  void damagedSamplesAreRefusedLineByLine() throws IOException {
    Map.of(
            "finess-structureet-excel-damaged-sample.csv", 9,
            "finess-structureej-excel-damaged-sample.csv", 7)
        .forEach(
            (name, lines) -> {
              send(shared(name));
              untilItEnds("Terminé");
              assertEquals(lines.longValue(), count("Refusées"), name);
              assertEquals(0, entered(), name);
              List<String> report = report();
              for (int line = 2; line < 2 + lines; line++) {
                String beginning = line + ";ligne refusée;";
                assertTrue(report.stream().anyMatch(row -> row.startsWith(beginning)), beginning);
              }
              assertTrue(
                  report.stream().anyMatch(row -> row.contains("sans l’ouvrir dans un tableur")));
              accessible(name);
            });
  }

  @Test
  void wrongFilesAreRefusedWithTheReason() {
    String good = FinessFiles.establishment(FinessFiles.finess("01", 700_000), "010780054", "1");
    Map<byte[], String> files = new LinkedHashMap<>();
    files.put(new byte[0], "est vide");
    files.put("\n \n".getBytes(StandardCharsets.UTF_8), "est vide");
    files.put(good.getBytes(StandardCharsets.UTF_16), "UTF-16");
    files.put("PK\u0003\u0004xxxx".getBytes(StandardCharsets.ISO_8859_1), "classeur de tableur");
    files.put("%PDF-1.7\n%x".getBytes(StandardCharsets.ISO_8859_1), "document PDF");
    files.put("nom;prenom\nX;Y\n".getBytes(StandardCharsets.UTF_8), "n’est pas reconnu");
    files.put(
        "fi;stjr;rs\n010000024;1;CH\n".getBytes(StandardCharsets.UTF_8), "Colonnes obligatoires");
    admin.navigate(NEW_IMPORT);
    admin.click("#send");
    admin.waitForSelector("#file-error:has-text('Choisissez le fichier')");
    accessible("no file");
    for (Map.Entry<byte[], String> file : files.entrySet()) {
      admin.navigate(NEW_IMPORT);
      admin.setInputFiles("#file", payload("essai.csv", file.getKey()));
      admin.click("#send");
      admin.waitForSelector("#file-error:has-text('" + file.getValue() + "')");
    }
    accessible("wrong file");
  }

  @Test
  void wrongLinesAreRefusedAndTheOthersGoIn() throws IOException {
    String finess = FinessFiles.finess("01", 600_000);
    List<String> numbers =
        List.of(
            finess, finess, finess.substring(0, 8) + (finess.charAt(8) == '0' ? '1' : '0'), "01X");
    send(
        FinessFiles.write(
            directory.resolve("lines.csv"),
            numbers.size(),
            i -> FinessFiles.establishment(numbers.get(i - 1), "010780054", "1")));
    untilItEnds("Terminé");
    assertEquals(1, entered());
    assertEquals(3, count("Refusées"));
    String report = String.join("\n", report());
    for (String reason :
        List.of("figure déjà à la ligne 2", "clé de contrôle", "caractères sont attendus")) {
      assertTrue(report.contains(reason), () -> reason + " in " + report);
    }
  }

  @Test
  void aVeryLongFileStreams() throws IOException {
    send(
        FinessFiles.write(
            directory.resolve("longer.csv"),
            LONGER_FILE,
            i ->
                FinessFiles.establishment(
                    FinessFiles.finess("01", 300_000 + i), "010780054", "6")));
    untilItEnds("Terminé");
    assertEquals(LONGER_FILE, count("Privées, passées"));
  }

  @Test
  void aFileBeyondTheLimitIsRefusedBeforeItIsSent() throws IOException {
    Path large = directory.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(TOO_LARGE);
    }
    admin.navigate(NEW_IMPORT);
    admin.setInputFiles("#file", large);
    admin.click("#send");
    admin.waitForSelector("#file-error:has-text('trop volumineux')");
    accessible("file too large");
    assertEquals("HTTP/1.1 413 ", answerToAPost("Content-Length: " + TOO_LARGE));
    // No browser does so: what does not say how long it is could be endless.
    assertEquals("HTTP/1.1 411 ", answerToAPost("Transfer-Encoding: chunked"));
  }

  @Test
  void candidatesAreCheckedThenImported() {
    Page mediator = BROWSER.signedIn("mediateur.bfc_cvl");
    mediator.navigate(Browser.BASE + "/app/vivier/import.xhtml");
    Accessibility.assertNoViolation(mediator, "import of candidates");
    String file =
        "civilite;nom;prenom;courriel;categorie;secteur\n"
            + "Mme;Vautrin-Essai;Édith;edith.essai@exemple.fr;Médecins;hospitalier\n"
            + "M.;Quillet-Essai;Gaël;gael.essai@exemple.fr;Directeurs;social\n"
            + "Docteur;Lebrun-Essai;Luc;;Médecins;hospitalier\n";
    mediator.setInputFiles(
        "#file", payload("candidats.csv", file.getBytes(StandardCharsets.UTF_8)));
    mediator.click("#check");
    mediator.waitForSelector("#confirm");
    assertEquals(2, count(mediator, "Nouvelles personnes"));
    assertEquals(1, count(mediator, "Lignes refusées"));
    assertTrue(mediator.innerText("main").contains("n’est pas une civilité"));
    accessible(mediator, "candidates checked");
    mediator.click("#confirm");
    mediator.waitForSelector("text=Le fichier est importé");
    accessible(mediator, "candidates imported");
    Download report =
        mediator.waitForDownload(() -> mediator.click("main a[href*='/candidates/imports/']"));
    assertEquals(1, rows(report).size());
    mediator.navigate(Browser.BASE + "/app/vivier/liste.xhtml?q=vautrin");
    assertTrue(mediator.innerText("main").contains("Vautrin-Essai Édith"));
    mediator.navigate(Browser.BASE + "/app/vivier/import.xhtml");
    mediator.setInputFiles("#file", payload("vide.csv", new byte[0]));
    mediator.click("#check");
    mediator.waitForSelector("#file-error:has-text('est vide')");
    accessible(mediator, "empty file of candidates");
    mediator.context().close();
  }

  @Test
  @EnabledIf("sharedDataAreThere")
  void publishedCompositionsBecomeActs() throws IOException {
    // On days that no other test looks at.
    String file = Files.readString(shared("compositions.csv")).replace(";2020-02-", ";2060-02-");
    admin.navigate(Browser.BASE + "/app/actes/reprise.xhtml");
    accessible("published compositions");
    admin.setInputFiles(
        "#file", payload("compositions.csv", file.getBytes(StandardCharsets.UTF_8)));
    admin.click("#send");
    admin.waitForURL("**/actes/liste.xhtml");
    assertTrue(admin.isVisible("text=3 actes repris"), "the message of success is shown");
    accessible("acts taken over");
    List<String> acts = new ArrayList<>();
    for (Locator act : admin.locator("main table a:has-text('PUB-')").all()) {
      if (act.innerText().contains("2060-02-")) {
        acts.add(act.getAttribute("href"));
      }
    }
    assertEquals(3, acts.size());
    for (String act : acts) {
      admin.navigate(Browser.BASE.replace("/mediane", "") + act);
      Download pdf = admin.waitForDownload(() -> admin.click("main a[href$='.pdf']"));
      byte[] bytes = Files.readAllBytes(pdf.path());
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      assertTrue(text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF"), act);
      accessible("act taken over");
    }
  }

  /** Announces a request, sends none of its body, and reads how the answer begins. */
  private String answerToAPost(String length) throws IOException {
    URI address = URI.create(NEW_IMPORT);
    String session =
        admin.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("JSESSIONID"))
            .map(cookie -> cookie.value)
            .findFirst()
            .orElseThrow();
    String request =
        "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: JSESSIONID=%s\r\nContent-Type: text/plain\r\n%s\r\n\r\n"
            .formatted(address.getPath(), address.getAuthority(), session, length);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII);
    }
  }

  private void send(Path file) {
    admin.navigate(NEW_IMPORT);
    admin.setInputFiles("#file", file);
    admin.click("#send");
    admin.waitForURL("**/imports/fiche.xhtml?id=*", new Page.WaitForURLOptions().setTimeout(LONG));
  }

  private void untilItEnds(String state) {
    admin.waitForSelector(
        "#import-state:has-text('" + state + "')",
        new Page.WaitForSelectorOptions().setTimeout(LONG));
    admin.waitForFunction("() => !document.querySelector('[data-poll]')");
  }

  private long entered() {
    return count("Créées") + count("Modifiées") + count("Inchangées");
  }

  private long count(String label) {
    return count(admin, label);
  }

  private static long count(Page page, String label) {
    String shown = page.innerText(".app-metric:has(dt:text-is('" + label + "')) dd");
    return Long.parseLong(shown.replaceAll("\\D", ""));
  }

  /** The lines of the report under its headings. */
  private List<String> report() {
    return rows(admin.waitForDownload(() -> admin.click("main a[href$='rapport.csv']")));
  }

  private static List<String> rows(Download report) {
    try {
      List<String> lines = Files.readAllLines(report.path());
      assertFalse(lines.isEmpty());
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accessible(String where) {
    accessible(admin, where);
  }

  /** At both widths, without reading the page again: some states come back to no reload. */
  private static void accessible(Page page, String where) {
    Accessibility.assertNoViolation(page, where);
    page.setViewportSize(390, 844);
    Accessibility.assertNoViolation(page, where + " (390)");
    page.setViewportSize(1440, 900);
  }

  private static FilePayload payload(String name, byte[] content) {
    return new FilePayload(name, "text/csv", content);
  }

  private static Path shared(String name) {
    return Path.of(System.getProperty("mediane.shared.data"), name);
  }
}
