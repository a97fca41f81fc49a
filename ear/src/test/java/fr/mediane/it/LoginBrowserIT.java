package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Signing in as a person does: every role, a wrong password, a blocked account, the page first
 * asked for.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LoginBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dg.ges",
        "secretariat.ars.ges",
        "mediateur.ges",
        "membre.ges",
        "instance.ges",
        "nationale",
        "ministeres",
        "admin"
      })
  void everyRoleReachesItsHomePage(String username) {
    Page page = BROWSER.signedIn(username);
    assertTrue(page.url().endsWith("/app/accueil.xhtml"), page.url());
    Accessibility.assertNoViolation(page, "home of " + username);
    page.context().close();
  }

  @Test
  void aWrongPasswordKeepsTheNameAndSaysWhatToDo() {
    Page page = BROWSER.open(390, ColorScheme.DARK);
    page.navigate(Browser.BASE + "/connexion.xhtml");
    page.fill("#username", "membre.idf");
    page.fill("#password", "not the password");
    page.click("#submit");
    page.waitForSelector("text=mot de passe incorrect");
    assertEquals("membre.idf", page.inputValue("#username"));
    assertEquals("", page.inputValue("#password"));
    Accessibility.assertNoViolation(page, "log-in refused");
    page.context().close();
  }

  @Test
  void fiveWrongPasswordsBlockTheAccountEvenForTheRightOne() {
    Page page = BROWSER.open(1440, ColorScheme.LIGHT);
    page.navigate(Browser.BASE + "/connexion.xhtml");
    for (int attempt = 1; attempt <= 5; attempt++) {
      page.fill("#username", "membre.occ");
      page.fill("#password", "wrong " + attempt);
      page.click("#submit");
      page.waitForSelector(
          attempt < 5
              ? "text=mot de passe incorrect"
              : "text=le compte est bloqué pour quinze minutes");
    }
    page.fill("#password", System.getProperty("mediane.test.password"));
    page.click("#submit");
    page.waitForSelector("text=Ce compte est bloqué");
    page.context().close();
  }

  @Test
  void thePageFirstAskedForComesAfterTheLogIn() {
    Page page = BROWSER.open(1440, ColorScheme.LIGHT);
    page.navigate(Browser.BASE + "/app/accueil.xhtml?x=1");
    page.fill("#username", "mediateur.ges");
    page.fill("#password", System.getProperty("mediane.test.password"));
    page.click("#submit");
    page.waitForURL("**/app/accueil.xhtml?x=1");
    assertEquals(List.of(), BROWSER.consoleErrors());
    page.context().close();
  }
}
