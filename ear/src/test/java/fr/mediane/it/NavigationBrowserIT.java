package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main navigation: menus when the pages are many, by keyboard, on a telephone in the dark. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NavigationBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String MENU = "#navigation [aria-controls='menu-nav-panels']";
  private static final String POOL = "#menu-nav-panels a[href$='/app/vivier/liste.xhtml']";

  @Test
  void aMenuOpensByKeyboardAndLeadsToItsPage() {
    Page page = BROWSER.signedIn("mediateur.ges");
    assertTrue(page.locator(POOL).isHidden(), "menus are closed at first");
    Walk.tabTo(page, MENU);
    page.keyboard().press("Enter");
    open(page);
    Accessibility.assertNoViolation(page, "an open menu");
    Walk.tabTo(page, POOL);
    page.keyboard().press("Enter");
    page.waitForURL("**/app/vivier/liste.xhtml");
    assertEquals("true", page.locator(MENU).getAttribute("aria-current"));
    assertEquals("page", page.locator(POOL).getAttribute("aria-current"));
    assertEquals(
        page.locator("#navigation .fr-nav__list > li").first().boundingBox().y,
        page.locator("#navigation .fr-nav__list > li").last().boundingBox().y,
        "the navigation stands on one line at 1440 pixels");
    page.context().close();
  }

  @Test
  void theMenuOfATelephoneOpensInTheDark() {
    Page page = BROWSER.open(390, ColorScheme.DARK);
    BROWSER.signIn(page, "mediateur.ges");
    page.click("#navigation-open");
    page.click(MENU);
    open(page);
    Accessibility.assertNoViolation(page, "an open menu (390, dark)");
    page.context().close();
  }

  @Test
  void fewPagesLieSideBySide() {
    Page page = BROWSER.signedIn("membre.ges");
    Locator links = page.locator("#navigation a");
    assertEquals(List.of(), page.locator("#navigation button").allInnerTexts());
    assertTrue(links.count() > 1 && links.count() <= 9, links.allInnerTexts().toString());
    page.context().close();
  }

  private static void open(Page page) {
    page.waitForSelector(
        POOL, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
    // The menu unfolds: its colours are final once its transitions have ended.
    page.evaluate(
        "() => Promise.allSettled(document.getAnimations().map(one => one.finished)).then(() => true)");
  }
}
