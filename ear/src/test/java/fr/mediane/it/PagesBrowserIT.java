package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the catalogue for every role: answered or refused, within the budget of six SQL
 * statements, accessible and silent in the console.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final Map<String, Role> ACCOUNTS =
      Map.of(
          "dg.ges", Role.ARS_DIRECTOR,
          "secretariat.ars.ges", Role.ARS_SECRETARIAT,
          "mediateur.ges", Role.REGIONAL_MEDIATOR,
          "membre.ges", Role.MEMBER,
          "instance.ges", Role.PANEL_SECRETARIAT,
          "nationale", Role.NATIONAL_MEDIATOR,
          "ministeres", Role.MINISTERS_OFFICE,
          "admin", Role.ADMINISTRATOR);

  /** The account that sends letters to establishments before the pages are asked. */
  private static final String SENDER = "instance.ges";

  /** The account that opens a draft before the pages are asked, and withdraws it at the end. */
  private static final String AUTHOR = "mediateur.ges";

  private static String draft;

  private static final Map<String, Page> WINDOWS = new TreeMap<>();
  private static final Map<String, PageSurvey> SURVEYS = new TreeMap<>();

  @BeforeAll
  static void askEveryPageInTheNameOfEveryRole() {
    Map<String, Right> catalogue = Catalogue.rights();
    ACCOUNTS.forEach(
        (account, role) -> {
          Page page = BROWSER.signedIn(account);
          WINDOWS.put(account, page);
          SURVEYS.put(account, PageSurvey.of(page, role, catalogue, objectsMadeBy(account, page)));
        });
  }

  /** Addresses of what the other tests may have left none of. */
  private static List<String> objectsMadeBy(String account, Page page) {
    return switch (account) {
      case SENDER -> List.of(printLetters(page));
      case AUTHOR -> List.of(openDraft(page));
      default -> List.of();
    };
  }

  /** Opens a draft; gives the address of its workbench. */
  private static String openDraft(Page page) {
    Drafts.open(page, "PRESENT", "2029-03-01");
    draft = page.url().substring(Browser.BASE.length());
    return draft;
  }

  @AfterAll
  static void withdrawTheDraft() {
    Page page = WINDOWS.get(AUTHOR);
    Walk.open(page, draft);
    Drafts.withdraw(page);
  }

  /** Has letters printed in the background; gives the address of their page. */
  private static String printLetters(Page page) {
    Walk.open(page, "/app/courriers/nouveau.xhtml");
    page.fill("#object", "Une information");
    page.fill("#body", "Une instance de médiation est à votre écoute.");
    Walk.press(page, "#save");
    String letters = page.url().substring(Browser.BASE.length());
    Walk.pressAndConfirm(page, "#launch");
    return letters;
  }

  static Stream<String> accounts() {
    return ACCOUNTS.keySet().stream().sorted();
  }

  @Test
  void everyRoleHasAnAccount() {
    assertEquals(List.of(Role.values()), ACCOUNTS.values().stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void everyPageAnswersTheRolesThatMayOpenItAndNoOther(String account) {
    assertEquals(List.of(), SURVEYS.get(account).faults());
    assertEquals(
        404,
        WINDOWS.get(account).request().get(Browser.BASE + "/app/inconnue.xhtml").status(),
        "a page that does not exist");
  }

  @Test
  void everyPageIsOpenedByOneRoleAtLeast() {
    assertEquals(
        List.of(),
        Catalogue.rights().keySet().stream()
            .filter(path -> SURVEYS.values().stream().noneMatch(survey -> survey.opened(path)))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void everyPageKeepsToTheBudgetOfStatements(String account) {
    assertEquals(
        List.of(),
        SURVEYS.get(account).answers().values().stream()
            .filter(answer -> answer.statements() > PageSurvey.BUDGET)
            .toList());
  }

  /** Each page for the role that sees most on it, by day on a desktop and at night on a phone. */
  @ParameterizedTest
  @MethodSource("accounts")
  void everyPageIsAccessible(String account) {
    Page page = WINDOWS.get(account);
    List<String> violations = new ArrayList<>();
    fullest()
        .getOrDefault(account, List.of())
        .forEach(
            answer -> {
              page.navigate(Browser.BASE + answer.address());
              String where = answer.address() + " for " + account;
              try {
                Accessibility.assertNoViolation(page, where);
                Accessibility.assertNoViolationOnADarkTelephone(page, where);
              } catch (AssertionError violation) {
                violations.add(violation.getMessage());
              }
            });
    assertEquals(List.of(), violations);
    assertEquals(List.of(), BROWSER.consoleErrors());
  }

  @Test
  void pagesOpenToAnybodyAreAccessible() {
    Page page = BROWSER.open(1440, ColorScheme.LIGHT);
    List<String> open = openPages();
    assertTrue(open.containsAll(List.of("/connexion.xhtml", "/public/verifier.xhtml")), "" + open);
    for (String path : open) {
      page.navigate(Browser.BASE + path);
      Response again = page.navigate(Browser.BASE + path);
      assertEquals(200, again.status(), path);
      int statements = Integer.parseInt(again.headers().get(PageSurvey.STATEMENTS));
      assertTrue(statements <= PageSurvey.BUDGET, () -> statements + " statements: " + path);
      Accessibility.assertNoViolation(page, path);
      Accessibility.assertNoViolationOnADarkTelephone(page, path);
    }
    assertEquals(List.of(), BROWSER.consoleErrors());
    page.context().close();
  }

  /** The pages nobody signs in for: all that the web module packs, but the answers to errors. */
  private static List<String> openPages() {
    Path root = Path.of("../web/src/main/webapp").toAbsolutePath().normalize();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> "/" + root.relativize(file))
          .filter(path -> path.endsWith(".xhtml"))
          .filter(path -> !path.matches("/(WEB-INF|app|erreur)/.*|/index\\.xhtml"))
          .map(path -> path.equals("/public/instance.xhtml") ? path + "?code=GES" : path)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page saves the choice as it is found: nothing changes for the other tests. */
  @Test
  void aMediatorIsTiedToAPersonOrToNobody() {
    Page page = WINDOWS.get("nationale");
    Walk.open(page, "/app/reseau/mediateurs.xhtml");
    Walk.press(page, "main table a[href*='mediateur-personne.xhtml?id=']");
    assertEquals(1, page.locator("input[name='personId']:checked").count());
    Walk.press(page, "#save");
    Walk.assertSuccess(page, "La fiche du médiateur est enregistrée.");
  }

  /** The longest answer of each page, by the account that received it. */
  private static Map<String, List<PageSurvey.Answer>> fullest() {
    Map<String, String> accountOf = new LinkedHashMap<>();
    Map<String, PageSurvey.Answer> longest = new LinkedHashMap<>();
    SURVEYS.forEach(
        (account, survey) ->
            survey
                .answers()
                .forEach(
                    (name, answer) -> {
                      String key = PageSurvey.pageOf(name) + (name.contains("?") ? "?" : "");
                      PageSurvey.Answer known = longest.get(key);
                      if (known == null || known.length() < answer.length()) {
                        longest.put(key, answer);
                        accountOf.put(key, account);
                      }
                    }));
    Map<String, List<PageSurvey.Answer>> byAccount = new TreeMap<>();
    longest.forEach(
        (key, answer) ->
            byAccount.computeIfAbsent(accountOf.get(key), none -> new ArrayList<>()).add(answer));
    return byAccount;
  }
}
