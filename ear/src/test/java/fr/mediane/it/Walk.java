package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The gestures that every page asks for, and what it answers. */
final class Walk {

  private static final int MOST_STEPS = 400;

  private Walk() {}

  /** Opens a page of the application, for example {@code /app/accueil.xhtml}. */
  static void open(Page page, String path) {
    page.navigate(Browser.BASE + path);
  }

  /** Presses a button or a link that brings another page, and waits for it. */
  static void press(Page page, String selector) {
    // A refused form comes back at the same address: only its document is another one.
    page.evaluate("document.documentElement.dataset.left = 'true'");
    page.click(selector);
    page.waitForSelector("html:not([data-left])");
    page.waitForLoadState();
  }

  /** Presses a button that asks before it acts, and confirms. */
  static void pressAndConfirm(Page page, String selector) {
    page.click(selector);
    press(page, "#app-confirm [data-dialog-accept]");
  }

  /** Goes there with the Tab key, as somebody without a mouse does. */
  static void tabTo(Page page, String selector) {
    Locator target = page.locator(selector);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (Boolean.TRUE.equals(target.evaluate("field => field === document.activeElement"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("never reached with the Tab key: " + selector);
  }

  /** Asserts that the page says this error, among others, and that axe finds nothing on it. */
  static void assertError(Page page, String text) {
    String errors = String.join("\n", page.locator("[data-error-summary] li").allInnerTexts());
    assertTrue(plain(errors).contains(text), "« " + text + " » in: " + plain(errors));
    Accessibility.assertNoViolation(page, text);
  }

  /** Asserts that the page says only this success, and that axe finds nothing on it. */
  static void assertSuccess(Page page, String text) {
    assertEquals(List.of(), page.locator("[data-error-summary] li").allInnerTexts());
    String notices = String.join("\n", page.locator(".app-messages [role=status]").allInnerTexts());
    assertTrue(plain(notices).contains(text), "« " + text + " » in: " + plain(notices));
    Accessibility.assertNoViolation(page, text);
  }

  /** Asserts that the main part of the page holds this text. */
  static void assertShows(Page page, String text) {
    String shown = plain(page.innerText("main"));
    assertTrue(shown.contains(text), "« " + text + " » in: " + shown);
  }

  /** A text with plain spaces, however the typography made them. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
  }
}
