package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  private static final String RUN =
      """
      () => axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','RGAAv4']}})
        .then(r => r.violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + ' -> '
          + v.nodes.slice(0, 5).map(n => n.target.join(' ')).join(' | ')))
      """;

  private Accessibility() {}

  /** Asserts that axe finds nothing on the page as it is now. */
  static void assertNoViolation(Page page, String where) {
    // The policy of the page forbids foreign scripts: axe goes in through the debugger.
    CDPSession debugger = page.context().newCDPSession(page);
    com.google.gson.JsonObject arguments = new com.google.gson.JsonObject();
    arguments.addProperty("expression", axe());
    debugger.send("Runtime.evaluate", arguments);
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

  private static String axe() {
    try {
      return Files.readString(Path.of(System.getProperty("mediane.test.axe")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
