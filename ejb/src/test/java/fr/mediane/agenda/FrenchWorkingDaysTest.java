package fr.mediane.agenda;

import static fr.mediane.agenda.TestRules.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public holidays that the library knows, by place. */
class FrenchWorkingDaysTest {

  /** The holidays of a year that fall from Monday to Friday. */
  private static List<LocalDate> weekdaysOff(String place, int year) {
    WorkingDays days = FrenchWorkingDays.of(place);
    LocalDate first = LocalDate.of(year, 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .filter(day -> !days.isWorking(day))
        .toList();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"54", "2A", "75", "01", "", "999"})
  void metropolitanFrance(String place) {
    assertEquals(
        List.of(
            day("2026-01-01"),
            day("2026-04-06"),
            day("2026-05-01"),
            day("2026-05-08"),
            day("2026-05-14"),
            day("2026-05-25"),
            day("2026-07-14"),
            day("2026-11-11"),
            day("2026-12-25")),
        weekdaysOff(place, 2026));
  }

  @ParameterizedTest
  @CsvSource({
    "67, 2026-04-03",
    "68, 2023-12-26",
    "57, 2025-04-18",
    "971, 2026-05-27",
    "972, 2026-05-22",
    "973, 2026-06-10",
    "974, 2024-12-20",
    "976, 2026-04-27",
    "977, 2026-10-09",
    "978, 2026-05-28",
    "986, 2026-04-28"
  })
  void aPlaceHasItsOwnHolidaysAndTheOthersWorkThatDay(String place, LocalDate holiday) {
    assertFalse(FrenchWorkingDays.of(place).isWorking(holiday));
    assertTrue(FrenchWorkingDays.of("54").isWorking(holiday));
  }

  @ParameterizedTest
  @ValueSource(strings = {"971", "972", "973", "974", "975", "976", "977", "978", "986"})
  void overseasKeepsTheNationalHolidays(String place) {
    assertTrue(weekdaysOff(place, 2026).containsAll(weekdaysOff("54", 2026)));
  }

  @Test
  void saturdaysAndSundaysAreOffEverywhere() {
    assertFalse(FrenchWorkingDays.of("54").isWorking(day("2026-11-21")));
    assertFalse(FrenchWorkingDays.of("54").isWorking(day("2026-11-22")));
    assertTrue(FrenchWorkingDays.of("54").isWorking(day("2026-11-23")));
  }
}
