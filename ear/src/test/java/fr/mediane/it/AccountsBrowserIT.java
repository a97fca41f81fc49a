package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The life of an account: creation, first password, block, closure, reopening. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountsBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String CHOSEN = "cheval pile agrafe";
  private static final int MAX_FAILURES = 5;

  @Test
  void anAccountLivesFromItsCreationToItsReopening() {
    Page admin = BROWSER.signedIn("admin");
    String drawn = create(admin, "essai.vie", "Mme Élodie Essai-Lefèvre");
    String sheet = admin.url();
    admin.reload();
    assertFalse(admin.content().contains(drawn), "a password drawn is shown once");

    Page person = signIn("essai.vie", drawn);
    person.waitForURL("**/app/compte.xhtml");
    Walk.assertShows(person, "Choisissez d’abord votre mot de passe");
    Accessibility.assertNoViolationOnADarkTelephone(person, "password issued");
    assertEquals(0, person.locator("#navigation a").count(), "nothing else is open");
    Walk.open(person, "/app/instances/liste.xhtml");
    assertTrue(person.url().endsWith("/app/compte.xhtml"), person.url());
    // The sheet was opened before the person signed in: a log-in is not a change of the account.
    admin.fill("#quality", "secrétaire de l’instance");
    Walk.press(admin, "#correct");
    Walk.assertSuccess(admin, "Le compte de Mme Élodie Essai-Lefèvre est corrigé.");
    changePassword(person, drawn, "essai.vie encore");
    Walk.assertError(person, "Ce mot de passe contient l’identifiant du compte.");
    changePassword(person, drawn, "court");
    Walk.assertError(person, "Ce mot de passe est trop court : 12 caractères au moins.");
    changePassword(person, drawn, CHOSEN);
    Walk.assertSuccess(person, "Votre mot de passe est changé.");
    assertTrue(person.url().endsWith("/app/accueil.xhtml"), person.url());
    Walk.open(person, "/app/compte.xhtml");
    Accessibility.assertNoViolation(person, "own account");

    admin.navigate(sheet);
    Walk.pressAndConfirm(admin, "#close");
    Walk.assertSuccess(admin, "est fermé.");
    Walk.open(person, "/app/instances/liste.xhtml");
    assertFalse(person.innerText("body").contains("Occitanie"), "nothing more is shown");
    Page closed = signIn("essai.vie", CHOSEN);
    closed.waitForSelector("text=mot de passe incorrect");
    admin.navigate(sheet);
    Walk.press(admin, "#reopen");
    Walk.assertSuccess(admin, "est rouvert.");
    Page again = signIn("essai.vie", CHOSEN);
    again.waitForURL("**/app/accueil.xhtml");
    List.of(admin, person, closed, again).forEach(page -> page.context().close());
  }

  @Test
  void aBlockIsLiftedByTheAdministratorAlone() {
    Page admin = BROWSER.signedIn("admin");
    String drawn = create(admin, "essai.bloc", "M. Bloqué Essai");
    String sheet = admin.url();
    Page person = BROWSER.open(1440, ColorScheme.LIGHT);
    Walk.open(person, "/connexion.xhtml");
    for (int attempt = 1; attempt <= MAX_FAILURES; attempt++) {
      person.fill("#username", "ESSAI.bloc");
      person.fill("#password", "faux " + attempt);
      Walk.press(person, "#submit");
    }
    Walk.assertError(person, "le compte est bloqué pour quinze minutes");
    person.fill("#password", drawn);
    Walk.press(person, "#submit");
    Walk.assertError(person, "Ce compte est bloqué");

    admin.navigate(sheet);
    Walk.assertShows(admin, "Cinq mots de passe erronés ont été essayés.");
    Accessibility.assertNoViolation(admin, "blocked account");
    Walk.press(admin, "#unlock");
    Walk.assertSuccess(admin, "est débloqué.");
    person.fill("#password", drawn);
    person.click("#submit");
    person.waitForURL("**/app/compte.xhtml");
    List.of(admin, person).forEach(page -> page.context().close());
  }

  @Test
  void allThatIsWrongIsSaidAndNothingTypedIsLostButThePasswords() {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, "/app/comptes/nouveau.xhtml?role=MEMBER");
    Walk.assertShows(admin, "Ce rôle s’exerce auprès d’une instance : choisissez-la.");
    Accessibility.assertNoViolation(admin, "new account, instance missing");
    Walk.open(admin, "/app/comptes/nouveau.xhtml?role=ADMINISTRATOR");
    Walk.press(admin, "#create");
    Walk.assertError(admin, "Indiquez l’identifiant.");
    Walk.assertError(admin, "Indiquez la civilité, le prénom et le nom");
    Walk.assertError(admin, "Indiquez la qualité");
    admin.evaluate(
        "document.querySelectorAll('input').forEach(field => field.removeAttribute('maxlength'))");
    fill(admin, "Jean Dupont", "Mme \u202Eessai", "q".repeat(201), "un mot de passe", "un autre");
    Walk.press(admin, "#create");
    Walk.assertError(admin, "L’identifiant compte de 3 à 60 lettres sans accent");
    Walk.assertError(admin, "Ce texte contient des caractères invisibles.");
    Walk.assertError(admin, "Cette qualité est trop longue : 200 caractères au plus.");
    Walk.assertError(admin, "Les deux saisies sont différentes.");
    assertEquals("Jean Dupont", admin.inputValue("#username"));
    assertEquals("", admin.inputValue("#password"));
    assertTrue(admin.url().endsWith("?role=ADMINISTRATOR"), admin.url());
    fill(admin, " ADMIN ", "Mme Ada Essai", "administration", "motdepasse123", "motdepasse123");
    Walk.press(admin, "#create");
    Walk.assertError(admin, "Cet identifiant est déjà celui d’un compte.");
    Walk.assertError(admin, "Ce mot de passe figure parmi les plus courants.");
    admin.context().close();
  }

  @Test
  void anAdministratorDoesNotCloseHisOwnAccount() {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, "/app/comptes/liste.xhtml?q=admin&role=ADMINISTRATOR");
    Accessibility.assertNoViolation(admin, "accounts");
    Accessibility.assertNoViolationOnADarkTelephone(admin, "accounts");
    Walk.press(admin, "main table a:text-is('admin')");
    Walk.pressAndConfirm(admin, "#close");
    Walk.assertError(admin, "Vous ne pouvez pas fermer votre propre compte.");
    admin.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "999999999", "9223372036854775808", "abc", "1%20or%201=1", ""})
  void aForgedIdentifierDoesNotExist(String identifier) {
    Page admin = BROWSER.signedIn("admin");
    Walk.open(admin, "/app/comptes/compte.xhtml?id=" + identifier);
    assertEquals("Cette page n’existe pas", admin.innerText("h1"));
    admin.context().close();
  }

  @Test
  void theSheetOfAnAccountIsClosedToOthers() {
    Page mediator = BROWSER.signedIn("mediateur.naq");
    for (String page : List.of("liste.xhtml", "compte.xhtml?id=1", "nouveau.xhtml")) {
      Walk.open(mediator, "/app/comptes/" + page);
      assertEquals("Vous n’avez pas accès à cette page", mediator.innerText("h1"));
    }
    mediator.context().close();
  }

  /** Creates a member's account of Occitanie and answers the password drawn. */
  private static String create(Page admin, String username, String name) {
    Walk.open(admin, "/app/comptes/nouveau.xhtml");
    Accessibility.assertNoViolation(admin, "new account, first step");
    admin.selectOption("#role", "PANEL_SECRETARIAT");
    admin.selectOption(
        "#instance",
        admin.getAttribute("#instance option:has-text('médiation Occitanie')", "value"));
    Walk.press(admin, "main form button[type='submit']");
    Accessibility.assertNoViolation(admin, "new account, second step");
    fill(admin, username, name, "secrétariat de l’instance", "", "");
    Walk.press(admin, "#create");
    Walk.assertSuccess(admin, "Le compte de " + name + " est créé.");
    return admin.innerText(".app-secret");
  }

  private static void fill(
      Page page, String username, String name, String quality, String password, String repeated) {
    page.fill("#username", username);
    page.fill("#displayName", name);
    page.fill("#quality", quality);
    page.fill("#password", password);
    page.fill("#passwordRepeated", repeated);
  }

  private static void changePassword(Page page, String current, String chosen) {
    page.fill("#current", current);
    page.fill("#password", chosen);
    page.fill("#passwordRepeated", chosen);
    Walk.press(page, "#save");
  }

  private static Page signIn(String username, String password) {
    Page page = BROWSER.open(1440, ColorScheme.LIGHT);
    Walk.open(page, "/connexion.xhtml");
    page.fill("#username", username);
    page.fill("#password", password);
    page.click("#submit");
    return page;
  }
}
