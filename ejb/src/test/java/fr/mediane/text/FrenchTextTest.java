package fr.mediane.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates and enumerations as French writes them. */
class FrenchTextTest {

  @Test
  void theFirstOfAMonthIsOrdinal() {
    assertEquals("1er janvier 2026", FrenchText.longDate(LocalDate.of(2026, 1, 1)));
    assertEquals("31 août 2019", FrenchText.longDate(LocalDate.of(2019, 8, 31)));
    assertEquals("01/05/2023", FrenchText.shortDate(LocalDate.of(2023, 5, 1)));
  }

  @Test
  void aMonthIsElidedAfterDe() {
    assertEquals("de mai 2023", FrenchText.ofMonth(LocalDate.of(2023, 5, 1)));
    assertEquals("d’avril 2023", FrenchText.ofMonth(LocalDate.of(2023, 4, 30)));
    assertEquals("d’août 2023", FrenchText.ofMonth(LocalDate.of(2023, 8, 1)));
    assertEquals("d’octobre 2023", FrenchText.ofMonth(LocalDate.of(2023, 10, 1)));
  }

  @Test
  void enumerationsEndWithEt() {
    assertEquals("", FrenchText.list(List.of()));
    assertEquals("a", FrenchText.list(List.of("a")));
    assertEquals("a et b", FrenchText.list(List.of("a", "b")));
    assertEquals("a, b et c", FrenchText.list(List.of("a", "b", "c")));
  }
}
