package fr.mediane.vacation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours made into vacations, and the caps of each month (arrêtés of 2019 and 2023). */
class VacationCountTest {

  private static final List<VacationTerms> ALL =
      List.of(
          new VacationTerms(LocalDate.of(2023, 5, 1), null, 15_000, 300_000, 150_000),
          new VacationTerms(
              LocalDate.of(2019, 8, 31), LocalDate.of(2023, 4, 30), 15_000, 150_000, 150_000));

  private static VacationCount count(int minutes, String month, boolean mediator) {
    return new VacationCount(minutes, VacationTerms.of(YearMonth.parse(month), ALL), mediator);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "179, 0, 179", "180, 1, 0", "359, 1, 179", "360, 2, 0", "615, 3, 75"})
  void onlyWholeVacationsCount(int minutes, int units, int remainder) {
    VacationCount count = count(minutes, "2026-11", false);
    assertEquals(units, count.units());
    assertEquals(remainder, count.remainder());
  }

  @Test
  void theCapIsThatOfTheMonth() {
    int twentyOne = 21 * VacationCount.UNIT_MINUTES;
    assertEquals(10, count(twentyOne, "2023-04", true).paid());
    assertEquals(11, count(twentyOne, "2023-04", true).overCap());
    assertEquals(20, count(twentyOne, "2023-05", true).paid());
    assertEquals(1, count(twentyOne, "2023-05", true).overCap());
    assertEquals(10, count(twentyOne, "2023-04", false).paid());
    assertEquals(10, count(twentyOne, "2023-05", false).paid());
  }

  @Test
  void underTheCapNothingIsLost() {
    VacationCount ten = count(10 * VacationCount.UNIT_MINUTES, "2023-04", true);
    assertEquals(10, ten.paid());
    assertEquals(0, ten.overCap());
  }

  @Test
  void theFirstTermsHoldForTheWholeMonthInWhichTheyBegan() {
    assertEquals(10, count(0, "2019-08", true).cap());
    assertThrows(IllegalArgumentException.class, () -> count(0, "2019-07", true));
  }

  @Test
  void aLengthIsNeverNegative() {
    assertThrows(IllegalArgumentException.class, () -> count(-1, "2026-11", true));
  }
}
