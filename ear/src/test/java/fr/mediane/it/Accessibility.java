package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs axe on a page with the tags of WCAG 2.1 AA and of the RGAA, and fails on any violation. */
final class Accessibility {

  /** Only what is asserted is described: to describe all that is right takes half of the time. */
  private static final String RUN =
      """
      () => axe.run(document, {resultTypes: ['violations'],
          runOnly: {type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','RGAAv4']}})
        .then(r => r.violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + ' -> '
          + v.nodes.slice(0, 5).map(n => n.target.join(' ')).join(' | ')))
      """;

  /** Defines axe from what a former page of the window has kept; tells whether there was any. */
  private static final String FROM_STORAGE =
      """
      (() => {
        const kept = sessionStorage.getItem('axe');
        if (kept) (0, eval)(kept);
        return Boolean(kept);
      })()
      """;

  private Accessibility() {}

  /** Asserts that axe finds nothing on the page as it is now, once it is whole. */
  static void assertNoViolation(Page page, String where) {
    page.waitForLoadState();
    define(page);
    Object violations = page.evaluate(RUN);
    assertEquals(List.of(), violations, "axe at " + where);
  }

  /**
   * Asserts that axe finds nothing on the page opened again on a telephone in the dark, then brings
   * the desktop and the light back. Only for a page that a plain reload gives again.
   */
  static void assertNoViolationOnADarkTelephone(Page page, String where) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(390, 844);
    page.reload();
    assertNoViolation(page, where + " (390, dark)");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(1440, 900);
  }

  /**
   * Defines axe in the page. The policy of the page forbids foreign scripts: axe goes in through
   * the debugger, and only once for a window, since half a megabyte takes longer on its way than
   * the page to be judged.
   */
  private static void define(Page page) {
    CDPSession debugger = page.context().newCDPSession(page);
    if (!isTrue(debugger, FROM_STORAGE)) {
      String keep = "sessionStorage.setItem('axe', " + new JsonPrimitive(Axe.SOURCE) + ");";
      assertTrue(isTrue(debugger, keep + FROM_STORAGE), "axe is defined");
    }
    debugger.detach();
  }

  private static boolean isTrue(CDPSession debugger, String expression) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("expression", expression);
    JsonObject result = debugger.send("Runtime.evaluate", arguments).getAsJsonObject("result");
    return result.has("value") && result.get("value").getAsBoolean();
  }

  /** Its source, read once, where there is a browser. */
  private static final class Axe {

    static final String SOURCE = read();

    private static String read() {
      try {
        return Files.readString(Path.of(System.getProperty("mediane.test.axe")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
