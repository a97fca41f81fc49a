package fr.mediane.agenda;

import static fr.mediane.agenda.TestRules.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day is the last on which an act is on time. */
class DeadlinesTest {

  private static final long SEED = Long.getLong("mediane.test.seed", 20190831L);
  private static final int RUNS = 2000;
  private static final List<String> PLACES =
      List.of("54", "67", "2A", "971", "972", "973", "974", "976");

  private static LocalDate lastDay(LocalDate event, Span span, DayCount count, String place) {
    return Deadlines.lastDay(event, span, count, FrenchWorkingDays.of(place));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2026-11-30",
    "2023-04-22, 2023-04-30",
    "2023-04-23, 2023-05-01",
    "2023-04-30, 2023-05-08",
    "2023-05-01, 2023-05-09",
    "2024-02-21, 2024-02-29",
    "2023-02-21, 2023-03-01",
    "2024-02-29, 2024-03-08",
    "2026-12-28, 2027-01-05"
  })
  void eightDaysAreTheDayOfTheEventPlusEight(LocalDate event, LocalDate last) {
    assertEquals(last, lastDay(event, Span.days(8), DayCount.CALENDAR, "54"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1, 2026-02-28",
    "2024-01-31, 1, 2024-02-29",
    "2026-11-30, 3, 2027-02-28",
    "2023-11-30, 3, 2024-02-29",
    "2026-11-29, 3, 2027-02-28",
    "2023-01-30, 3, 2023-04-30",
    "2023-01-31, 3, 2023-04-30",
    "2023-02-01, 3, 2023-05-01",
    "2024-02-29, 3, 2024-05-29",
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 48, 2028-02-29",
    "2026-08-31, 3, 2026-11-30",
    "2026-10-15, 3, 2027-01-15"
  })
  void monthsEndOnTheSameNumberOrOnTheLastDayOfTheMonth(
      LocalDate event, int months, LocalDate last) {
    assertEquals(last, lastDay(event, Span.months(months), DayCount.CALENDAR, "54"));
    assertEquals(last, lastDay(event, Span.months(months), DayCount.WORKING, "54"));
  }

  @ParameterizedTest
  @CsvSource({
    // Monday 1 and Monday 8 May 2023 are holidays.
    "2023-04-28, 54, 2023-05-12",
    // Easter 2026 is on 5 April: Good Friday counts out in Alsace and Moselle alone.
    "2026-03-26, 54, 2026-04-08",
    "2026-03-26, 67, 2026-04-09",
    "2026-03-26, 57, 2026-04-09",
    // 26 December 2023 is a Tuesday.
    "2023-12-18, 54, 2023-12-29",
    "2023-12-18, 68, 2024-01-02",
    // The abolition of slavery: 22 May 2026 in Martinique, 20 December 2024 in La Réunion.
    "2026-05-12, 972, 2026-05-27",
    "2026-05-12, 54, 2026-05-26",
    "2024-12-12, 974, 2024-12-26",
    "2024-12-12, 54, 2024-12-24"
  })
  void eightWorkingDaysLeaveOutTheDaysOff(LocalDate event, String place, LocalDate last) {
    assertEquals(last, lastDay(event, Span.days(8), DayCount.WORKING, place));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-30, 54, 2023-05-02",
    "2023-05-01, 54, 2023-05-02",
    "2023-05-02, 54, 2023-05-02",
    "2026-04-03, 54, 2026-04-03",
    "2026-04-03, 67, 2026-04-07",
    "2026-12-25, 54, 2026-12-28",
    "2026-12-26, 68, 2026-12-28"
  })
  void aLastDayThatIsNotWorkedIsCarriedToTheNext(LocalDate day, String place, LocalDate carried) {
    assertEquals(carried, Deadlines.carried(day, FrenchWorkingDays.of(place)));
  }

  @Test
  void theLastDayStillLeavesZeroDays() {
    assertEquals(0, Deadlines.daysLeft(day("2026-11-30"), day("2026-11-30")));
    assertEquals(8, Deadlines.daysLeft(day("2026-11-30"), day("2026-11-22")));
    assertEquals(-1, Deadlines.daysLeft(day("2026-11-30"), day("2026-12-01")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -3})
  void aLengthIsAtLeastOne(int amount) {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> Span.days(amount))
            .getMessage()
            .contains("ne convient pas"));
  }

  @Test
  void properties() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      LocalDate event = day("2019-08-31").plusDays(random.nextInt(5000));
      Span span =
          random.nextBoolean()
              ? Span.days(1 + random.nextInt(40))
              : Span.months(1 + random.nextInt(13));
      DayCount count = random.nextBoolean() ? DayCount.CALENDAR : DayCount.WORKING;
      String place = PLACES.get(random.nextInt(PLACES.size()));
      String drawn = "seed " + SEED + ": " + event + " " + span + " " + count + " " + place;
      checkCount(event, span, count, place, drawn);
      checkCarry(event, place, drawn);
    }
  }

  private static void checkCount(
      LocalDate event, Span span, DayCount count, String place, String drawn) {
    LocalDate last = lastDay(event, span, count, place);
    assertTrue(last.isAfter(event), drawn);
    assertFalse(lastDay(event.plusDays(1), span, count, place).isBefore(last), drawn);
    assertTrue(
        lastDay(event, new Span(span.amount() + 1, span.unit()), count, place).isAfter(last),
        drawn);
    LocalDate calendar = lastDay(event, span, DayCount.CALENDAR, place);
    assertFalse(last.isBefore(calendar), drawn);
    if (span.unit() == Span.Unit.MONTHS) {
      assertEquals(
          Math.min(event.getDayOfMonth(), last.lengthOfMonth()), last.getDayOfMonth(), drawn);
    } else if (count == DayCount.WORKING) {
      assertTrue(FrenchWorkingDays.of(place).isWorking(last), drawn);
    }
  }

  private static void checkCarry(LocalDate day, String place, String drawn) {
    WorkingDays days = FrenchWorkingDays.of(place);
    LocalDate carried = Deadlines.carried(day, days);
    assertFalse(carried.isBefore(day), drawn);
    assertTrue(carried.isBefore(day.plusDays(7)), drawn);
    assertTrue(days.isWorking(carried), drawn);
    assertEquals(carried, Deadlines.carried(carried, days), drawn);
    assertFalse(Deadlines.carried(day.plusDays(1), days).isBefore(carried), drawn);
  }
}
