package fr.mediane.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium, started once for all test classes, and one fresh window for each person who
 * signs in; the windows of a class close with it.
 */
public class Browser implements BeforeAllCallback, AfterAllCallback {

  /** Address of the application under test. */
  public static final String BASE =
      "http://localhost:" + System.getProperty("mediane.test.http.port") + "/mediane";

  /** How long a page may take on a machine that does something else at the same time. */
  private static final int MILLIS = 60_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private com.microsoft.playwright.Browser browser;
  private final List<String> consoleErrors = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    // The test class is also loaded inside the server, which has no browser.
    if (System.getProperty("jboss.home.dir") != null) {
      return;
    }
    browser =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Browser.class))
            .computeIfAbsent(Started.class)
            .browser;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (browser != null) {
      List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
  }

  /** The process of the browser, which ends with the last test. */
  static final class Started implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(FLAGS));

    /** Chromium without its own windows and menus, which takes half of the time; else with them. */
    private static Path executable() {
      return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No Chromium under /usr/bin"));
    }

    @Override
    public void close() {
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
    page.setDefaultTimeout(MILLIS);
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
