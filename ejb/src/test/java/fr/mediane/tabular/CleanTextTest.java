package fr.mediane.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @Test
  void composesAndCollapses() {
    assertEquals("Élodie Le Goff", CleanText.normalise(" \u00a0E\u0301lodie \t Le\u202fGoff\r\n"));
  }

  @Test
  void writesTheHyphensOfWordProcessorsAsTheOrdinaryOne() {
    assertEquals("Anne-Marie", CleanText.normalise("Anne\u2011Marie"));
    assertEquals("Anne-Marie", CleanText.normalise("Anne\u2010Marie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean-Éric",
        "O’Brien",
        "D'Almeida",
        "Nguyễn",
        "Łukasz",
        "St. Clair",
        "Œdipe",
        "SÃO"
      })
  void acceptsNames(String name) {
    assertEquals(Optional.empty(), CleanText.defectOfName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "'Ann\u0000', VALUE_CONTROL",
    "'Ann\u0085', VALUE_CONTROL",
    "'\u202eAnn', VALUE_INVISIBLE",
    "'An\u200bn', VALUE_INVISIBLE",
    "'An\u2066n', VALUE_INVISIBLE",
    "'Ann\ufffd', VALUE_UNREADABLE",
    "'Ann\ue000', VALUE_UNREADABLE",
    "'Ã‰lodie', VALUE_GARBLED",
    "'CÅ“ur', VALUE_GARBLED",
    "'Dâ€™Arc', VALUE_GARBLED",
    "'Ann😀', VALUE_NOT_A_NAME",
    "'Ann1', VALUE_NOT_A_NAME",
    "'=Ann', VALUE_NOT_A_NAME",
    "'-', VALUE_NOT_A_NAME",
    "'مريم', VALUE_NOT_LATIN",
    "'Иван', VALUE_NOT_LATIN",
    "'Ａnn', VALUE_NOT_LATIN",
    "'a\u0310\u0311\u0312\u0313', VALUE_NOT_A_NAME"
  })
  void refusesWhatIsNoName(String name, TabularIssue defect) {
    assertEquals(Optional.of(defect), CleanText.defectOfName(name));
  }

  @Test
  void textsMayHoldAnyAlphabetAndPictures() {
    assertEquals(Optional.empty(), CleanText.defectOfText("Иван 😀 مريم 100 % (a;b)"));
    assertEquals(
        Optional.of(TabularIssue.VALUE_UNREADABLE), CleanText.defectOfText("lone \ud83d half"));
  }

  @Test
  void excerptsStayShortAndVisible() {
    assertEquals("a[U+202E]b", CleanText.excerpt("a\u202eb", 60));
    String cut = CleanText.excerpt("😀".repeat(100), 60);
    assertTrue(cut.length() <= 60 && cut.endsWith("😀…"), cut);
  }
}
