package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** How somebody fills a form: with the mouse, or with the keyboard alone. */
interface Hand {

  /** Types a text in a field. */
  void type(Page page, String field, String text);

  /** Chooses the value of a list. */
  void choose(Page page, String field, String value);

  /**
   * Types in a field that suggests, and takes the first suggestion.
   *
   * @param field the component, whose field and suggestions are named after it
   */
  void pick(Page page, String field, String text);

  /** Ticks a box, or opens a folded part. */
  void touch(Page page, String target);

  /** Presses a button that brings another page. */
  void press(Page page, String button);

  /** Presses a button that asks before it acts, and confirms. */
  void pressAndConfirm(Page page, String button);

  /** With the mouse. */
  Hand MOUSE =
      new Hand() {
        @Override
        public void type(Page page, String field, String text) {
          page.fill(field, text);
        }

        @Override
        public void choose(Page page, String field, String value) {
          page.selectOption(field, value);
        }

        @Override
        public void pick(Page page, String field, String text) {
          page.locator(field + "_input").pressSequentially(text);
          Locator choice = page.locator(field + "_panel li").first();
          choice.waitFor();
          choice.click();
          choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }

        @Override
        public void touch(Page page, String target) {
          page.locator(target).first().dispatchEvent("click");
        }

        @Override
        public void press(Page page, String button) {
          Walk.press(page, button);
        }

        @Override
        public void pressAndConfirm(Page page, String button) {
          Walk.pressAndConfirm(page, button);
        }
      };

  /** With the keyboard alone: what the tabulator does not reach cannot be done. */
  Hand KEYBOARD =
      new Hand() {
        private static final int FURTHEST = 250;

        @Override
        public void type(Page page, String field, String text) {
          reach(page, field);
          if ("date".equals(page.getAttribute(field, "type"))) {
            date(page, field, text.split("-"));
          } else if ("time".equals(page.getAttribute(field, "type"))) {
            morning(page, field, text);
          } else {
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
          }
        }

        @Override
        public void choose(Page page, String field, String value) {
          reach(page, field);
          page.keyboard().press("Home");
          for (int i = 0; i < FURTHEST && !value.equals(page.inputValue(field)); i++) {
            page.keyboard().press("ArrowDown");
          }
          assertTrue(value.equals(page.inputValue(field)), field + " offers " + value);
        }

        @Override
        public void pick(Page page, String field, String text) {
          reach(page, field + "_input");
          page.keyboard().type(text);
          Locator choice = page.locator(field + "_panel li").first();
          choice.waitFor();
          if (page.locator(field + "_panel li.ui-state-highlight").count() == 0) {
            page.keyboard().press("ArrowDown");
          }
          page.keyboard().press("Enter");
          choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }

        @Override
        public void touch(Page page, String target) {
          reach(page, target);
          page.keyboard().press(isBox(page, target) ? "Space" : "Enter");
        }

        @Override
        public void press(Page page, String button) {
          reach(page, button);
          bringsAnotherPage(page);
        }

        @Override
        public void pressAndConfirm(Page page, String button) {
          reach(page, button);
          page.keyboard().press("Enter");
          page.waitForSelector("#app-confirm[open]");
          reach(page, "#app-confirm [data-dialog-accept]");
          bringsAnotherPage(page);
        }

        /** Hour and minute before noon; and that it is before noon where the browser asks. */
        private void morning(Page page, String field, String text) {
          page.keyboard().type(text.replace(":", ""));
          if (!text.equals(page.inputValue(field))) {
            page.keyboard().type("A");
          }
          assertEquals(text, page.inputValue(field), field);
        }

        /** Day, month, year; or month, day, year where the browser asks for them in this order. */
        private void date(Page page, String field, String[] parts) {
          page.keyboard().type(parts[2] + parts[1] + parts[0]);
          if (!String.join("-", parts).equals(page.inputValue(field))) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().type(parts[1] + parts[2] + parts[0]);
          }
          assertEquals(String.join("-", parts), page.inputValue(field), field);
        }

        private void bringsAnotherPage(Page page) {
          page.evaluate("document.documentElement.dataset.left = 'true'");
          page.keyboard().press("Enter");
          page.waitForSelector("html:not([data-left])");
          page.waitForLoadState();
        }

        private boolean isBox(Page page, String target) {
          return Boolean.TRUE.equals(
              page.locator(target).first().evaluate("target => target.matches('input')"));
        }

        /** Goes forward until the target has the focus. */
        private void reach(Page page, String target) {
          for (int i = 0; i < FURTHEST; i++) {
            if (Boolean.TRUE.equals(
                page.locator(target)
                    .first()
                    .evaluate("target => target === document.activeElement"))) {
              return;
            }
            page.keyboard().press("Tab");
          }
          throw new AssertionError("The keyboard does not reach " + target);
        }
      };
}
