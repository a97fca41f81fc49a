package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the catalogue for every role: answered or refused, accessible, silent in the
 * console, and within the budget of six SQL statements.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final int BUDGET = 6;
  private static final String STATEMENTS = "x-mediane-statements";

  /** An address of the application with the identity of an object, as pages write it. */
  private static final Pattern LINK =
      Pattern.compile("href=\"/mediane(/app/[a-z/-]+\\.xhtml)\\?((?:id|numero|code)=[^\"#&]+)");

  /** The telephone in the dark is looked at once a page: roles change the words, not the styles. */
  private static final Set<String> SEEN_ON_A_TELEPHONE = new HashSet<>();

  @ParameterizedTest
  @CsvSource({
    "dg.ges,ARS_DIRECTOR",
    "secretariat.ars.ges,ARS_SECRETARIAT",
    "mediateur.ges,REGIONAL_MEDIATOR",
    "membre.ges,MEMBER",
    "instance.ges,PANEL_SECRETARIAT",
    "nationale,NATIONAL_MEDIATOR",
    "ministeres,MINISTERS_OFFICE",
    "admin,ADMINISTRATOR"
  })
  void everyPageAnswersItsRolesAndRefusesTheOthers(String username, Role role) {
    Page page = BROWSER.signedIn(username);
    List<String> wrong = new ArrayList<>();
    Map<String, String> addresses = new LinkedHashMap<>();
    Set<String> needIdentity = new HashSet<>();
    catalogue()
        .forEach(
            (path, right) -> {
              int status = get(page, path).status();
              if (!right.isHeldBy(role)) {
                expect(403, status, path, wrong);
              } else if (status == 404) {
                needIdentity.add(path);
              } else {
                addresses.put(path, path);
              }
            });
    addIdentities(page, addresses, needIdentity);
    addresses.values().forEach(address -> check(page, address, wrong));
    expect(404, get(page, "/app/inconnue.xhtml").status(), "an unknown page", wrong);
    assertEquals(List.of(), wrong, username);
    addresses.forEach((path, address) -> look(page, path, address, username));
    assertEquals(List.of(), BROWSER.consoleErrors());
    page.context().close();
  }

  @Test
  void pagesOpenToAnybodyAreAccessible() {
    Page page = BROWSER.open(1440, ColorScheme.LIGHT);
    for (String path : List.of("/connexion.xhtml", "/public/instances.xhtml")) {
      look(page, path, path, "nobody");
    }
    assertEquals(List.of(), BROWSER.consoleErrors());
    page.context().close();
  }

  /** Follows the links of the pages already known until nothing new is found. */
  private static void addIdentities(
      Page page, Map<String, String> addresses, Set<String> needIdentity) {
    List<String> toRead = new ArrayList<>(addresses.values());
    while (!toRead.isEmpty()) {
      Matcher link = LINK.matcher(get(page, toRead.remove(0)).text());
      while (link.find()) {
        String address = link.group(1) + "?" + link.group(2);
        if (needIdentity.contains(link.group(1))
            && addresses.putIfAbsent(link.group(1), address) == null) {
          toRead.add(address);
        }
      }
    }
  }

  /** The second answer counts: the first one after the start may fill caches. */
  private static void check(Page page, String address, List<String> wrong) {
    get(page, address);
    APIResponse answer = get(page, address);
    expect(200, answer.status(), address, wrong);
    String statements = answer.headers().get(STATEMENTS);
    if (statements == null || Integer.parseInt(statements) > BUDGET) {
      wrong.add(address + ": " + statements + " statements");
    }
  }

  private static void look(Page page, String path, String address, String username) {
    page.navigate(Browser.BASE + address);
    Accessibility.assertNoViolation(page, address + " for " + username);
    if (SEEN_ON_A_TELEPHONE.add(path)) {
      Accessibility.assertNoViolationOnADarkTelephone(page, address + " for " + username);
    }
  }

  private static void expect(int expected, int status, String address, List<String> wrong) {
    if (status != expected) {
      wrong.add(address + ": " + status + " instead of " + expected);
    }
  }

  private static APIResponse get(Page page, String address) {
    return page.request().get(Browser.BASE + address);
  }

  /** The catalogue of the web module, which this module packs and does not compile against. */
  @SuppressWarnings("unchecked")
  private static Map<String, Right> catalogue() {
    try {
      Map<String, Right> rights =
          (Map<String, Right>)
              Class.forName("fr.mediane.web.access.PageCatalogue").getMethod("rights").invoke(null);
      assertTrue(rights.size() > 30, "the catalogue is read");
      return new TreeMap<>(rights);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
