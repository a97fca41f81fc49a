package fr.mediane.reports.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** French text, from dates to line breaks. */
public class FrenchTextTest {

  /** A part of a model. */
  public record Inner(String text, int number) {}

  /** A model. */
  public record Outer(String title, List<Inner> rows, LocalDate date) {}

  @Test
  void linesBreakOnlyWhereFrenchAllows() {
    assertEquals(List.of("de ", "l’anonymat"), pieces("de l’anonymat"));
    assertEquals(List.of("Arrête\u00a0: ", "oui"), pieces("Arrête\u00a0: oui"));
    assertEquals(List.of("Arrête : ", "oui"), pieces("Arrête : oui"));
    assertEquals(List.of("le ", "«\u00a0mot\u00a0» ", "dit"), pieces("le «\u00a0mot\u00a0» dit"));
    assertEquals(List.of("1\u202f954\u00a0€ ", "nets"), pieces("1\u202f954\u00a0€ nets"));
    assertEquals(List.of("médico-", "social"), pieces("médico-social"));
    assertEquals(List.of("décret ", "n°\u00a02019-897"), pieces("décret n°\u00a02019-897"));
    assertEquals(List.of("1er\u00a0mars\u00a02026"), pieces("1er\u00a0mars\u00a02026"));
  }

  @Test
  void theIteratorGoesBothWays() {
    FrenchLineBreaks breaks = new FrenchLineBreaks();
    breaks.setText("de l’anonymat des parties");
    assertEquals(14, breaks.following(4));
    assertEquals(3, breaks.preceding(6));
    assertEquals(25, breaks.last());
    assertEquals(18, breaks.previous());
    assertEquals(0, breaks.first());
    assertEquals(14, breaks.next(2));
    assertEquals(3, breaks.next(-1));
    FrenchLineBreaks copy = (FrenchLineBreaks) breaks.clone();
    assertEquals(14, copy.next());
    assertEquals(3, breaks.current());
  }

  @Test
  void datesAreWrittenAsInOfficialDocuments() {
    assertEquals("1er\u00a0mars\u00a02026", FrenchDates.full(LocalDate.of(2026, 3, 1)));
    assertEquals("29\u00a0février\u00a02028", FrenchDates.full(LocalDate.of(2028, 2, 29)));
    assertEquals("01/03/2026", FrenchDates.numeric(LocalDate.of(2026, 3, 1)));
    assertEquals("", FrenchDates.full(null));
    assertEquals("", FrenchDates.numeric(null));
  }

  @Test
  void thePluralBeginsAtTwo() {
    assertEquals("0\u00a0femme", FrenchCounts.of(0, "femme", "femmes"));
    assertEquals("1\u00a0femme", FrenchCounts.of(1, "femme", "femmes"));
    assertEquals("2\u00a0femmes", FrenchCounts.of(2, "femme", "femmes"));
  }

  @Test
  void textsOfAModelAreComposedAtEveryDepth() {
    Outer outer =
        new Outer("e\u0301te\u0301\r\n", List.of(new Inner("A\u030a", 7)), LocalDate.EPOCH);

    Outer normalised = ModelText.normalise(outer);

    assertEquals(new Outer("été\n", List.of(new Inner("Å", 7)), LocalDate.EPOCH), normalised);
  }

  private static List<String> pieces(String text) {
    FrenchLineBreaks breaks = new FrenchLineBreaks();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
