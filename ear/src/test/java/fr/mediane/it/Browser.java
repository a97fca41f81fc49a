package fr.mediane.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real Chromium for a test class, and one fresh window for each person who signs in. */
public class Browser implements BeforeAllCallback, AfterAllCallback {

  /** Address of the application under test. */
  public static final String BASE =
      "http://localhost:" + System.getProperty("mediane.test.http.port") + "/mediane";

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Playwright playwright;
  private com.microsoft.playwright.Browser browser;
  private final List<String> consoleErrors = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    // The test class is also loaded inside the server, which has no browser.
    if (System.getProperty("jboss.home.dir") != null) {
      return;
    }
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  /** A window of that width, nobody signed in. */
  public Page open(int width, ColorScheme scheme) {
    BrowserContext window =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris"));
    Page page = window.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(this::listen);
    page.onPageError(error -> consoleErrors.add(error));
    return page;
  }

  /** A desktop window where that account is signed in. */
  public Page signedIn(String username) {
    Page page = open(1440, ColorScheme.LIGHT);
    signIn(page, username);
    return page;
  }

  /** Signs in through the page, as a person does. */
  public void signIn(Page page, String username) {
    page.navigate(BASE + "/connexion.xhtml");
    page.fill("#username", username);
    page.fill("#password", System.getProperty("mediane.test.password"));
    page.click("#submit");
    page.waitForURL("**/app/**");
  }

  /**
   * What the browsers complained about: scripts stopped, content refused by the policy, resources
   * missing.
   */
  public List<String> consoleErrors() {
    return List.copyOf(consoleErrors);
  }

  /**
   * Forgets what the browsers complained about so far, when a test has asked for a page absent.
   *
   * @return how many complaints there were
   */
  public int forgetConsoleErrors() {
    int count = consoleErrors.size();
    consoleErrors.clear();
    return count;
  }

  private void listen(ConsoleMessage message) {
    if ("error".equals(message.type())) {
      consoleErrors.add(message.text());
    }
  }
}
