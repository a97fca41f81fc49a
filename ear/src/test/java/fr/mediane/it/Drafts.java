package fr.mediane.it;

import com.microsoft.playwright.Page;

/** Draft proposals opened for a test, and withdrawn when it ends. */
final class Drafts {

  private Drafts() {}

  /**
   * Opens a draft and its workbench.
   *
   * @param start what it begins with: {@code PRESENT}, {@code RENEWAL} or {@code EMPTY}
   * @param effectiveOn first day of the terms, ISO 8601
   */
  static void open(Page page, String start, String effectiveOn) {
    Walk.open(page, "/app/propositions/nouvelle.xhtml");
    page.fill("#title", "Proposition de l’essai");
    page.fill("#effectiveOn", effectiveOn);
    page.locator("input[name='start'][value='" + start + "']").check();
    page.click("#open");
    page.waitForURL("**/composer.xhtml**");
  }

  /** Withdraws the draft whose workbench the page shows. */
  static void withdraw(Page page) {
    page.navigate(page.url().replace("composer.xhtml", "fiche.xhtml"));
    page.click("details:has(#withdraw) summary");
    page.fill("#withdrawalNote", "Fin de l’essai.");
    Walk.pressAndConfirm(page, "#withdraw-it");
  }
}
