package fr.mediane.it;

import com.microsoft.playwright.Page;

/** Studies opened, worked on with the keyboard and forgotten in the browser. */
final class StudyWalk {

  private StudyWalk() {}

  /** Opens a study without proposal and has it searched; gives its identity. */
  static String open(Page page, String title) {
    Walk.open(page, "/app/etudes/nouvelle.xhtml");
    page.fill("#title", title);
    page.fill("#effectiveOn", "2028-01-24");
    press(page, "#open");
    page.waitForURL("**/etudes/fiche.xhtml**");
    return identity(page.url());
  }

  /** Forgets the study that the page shows. */
  static void delete(Page page) {
    Walk.pressAndConfirm(page, "#delete");
    page.waitForURL("**/etudes/liste.xhtml**");
  }

  /** The identity that the address of a study ends with. */
  static String identity(String address) {
    return address.replaceAll(".*[?&]id=(\\d+).*", "$1");
  }

  /** Presses a button with the Enter key. */
  static void press(Page page, String selector) {
    reach(page, selector);
    page.keyboard().press("Enter");
  }

  /** Puts the focus somewhere. */
  static void reach(Page page, String selector) {
    page.waitForSelector(selector);
    page.focus(selector);
  }
}
