package fr.mediane.tabular;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What every French text of the imports must satisfy; other packages check their own codes with it.
 */
public final class ImportTexts {

  private ImportTexts() {}

  /** Checks that each code has a complete text in good typography. */
  public static void check(IssueCode[] codes) {
    for (IssueCode code : codes) {
      String text = ImportMessages.of(code, "a", "b", "c", "d");
      assertTrue(text.endsWith("."), () -> code.name() + " is not a sentence: " + text);
      assertFalse(text.contains("{"), () -> code.name() + " lacks an argument: " + text);
      assertFalse(text.contains("'"), () -> code.name() + " has an ASCII apostrophe: " + text);
      assertFalse(text.matches(".* [:;!?»].*"), () -> code.name() + " breaks a line: " + text);
      assertFalse(text.contains("« "), () -> code.name() + " breaks a line: " + text);
    }
  }
}
