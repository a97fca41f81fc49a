package fr.mediane.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as French pages write them; {@code _} stands for a non-breaking space. */
class FiguresTest {

  private final Figures figures = new Figures();

  @ParameterizedTest
  @CsvSource({
    "0388010203, 03_88_01_02_03",
    "03.88.01.02.03, 03_88_01_02_03",
    "+33388010203, +33_3_88_01_02_03",
    "+352123456, +352123456",
    "3939, 3939"
  })
  void frenchNumbersAreWrittenByTwo(String recorded, String shown) {
    assertEquals(shown.replace('_', '\u00a0'), figures.phone(recorded));
  }

  @Test
  void whatIsAbsentIsEmpty() {
    assertEquals("", figures.phone(null));
    assertEquals("", figures.siret(null));
  }
}
