package fr.mediane.panel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(strings = {"2019-08-31", "2023-04-30", "2024-02-29", "2100-12-31"})
  void theDaysOfTheDecreeAreShown(String typed) {
    CompositionDate date = CompositionDate.of(typed, TODAY);
    assertTrue(date.valid());
    assertEquals(LocalDate.parse(typed), date.date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-08-30",
        "2101-01-01",
        "2023-02-29",
        "22/11/2026",
        "hier",
        "+999999999-12-31",
        "é\u0000"
      })
  void anyOtherShowsTodayAndSaysWhy(String typed) {
    CompositionDate date = CompositionDate.of(typed, TODAY);
    assertFalse(date.valid());
    assertFalse(date.problem().isBlank());
    assertEquals(TODAY, date.date());
  }

  @Test
  void nothingTypedIsToday() {
    assertTrue(CompositionDate.of(null, TODAY).valid());
    assertEquals(TODAY, CompositionDate.of("  ", TODAY).date());
  }

  @Test
  void aLongTextIsNotGivenBackWhole() {
    CompositionDate date = CompositionDate.of("x".repeat(100_000), TODAY);
    assertTrue(date.problem().length() < 300);
  }
}
