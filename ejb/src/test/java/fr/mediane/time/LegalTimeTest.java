package fr.mediane.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LegalTimeTest {

  @Test
  void theDayTurnsAtMidnightInParisWhateverTheZoneOfTheClock() {
    assertEquals(LocalDate.of(2026, 1, 15), today("2026-01-15T22:59:59Z"));
    assertEquals(LocalDate.of(2026, 1, 16), today("2026-01-15T23:00:00Z"));
    assertEquals(LocalDate.of(2026, 7, 15), today("2026-07-15T21:59:59Z"));
    assertEquals(LocalDate.of(2026, 7, 16), today("2026-07-15T22:00:00Z"));
  }

  @Test
  void theDayOfAMomentFollowsSummerTime() {
    assertEquals(
        LocalDate.of(2026, 3, 29), LegalTime.dateOf(Instant.parse("2026-03-29T21:59:59Z")));
    assertEquals(
        LocalDate.of(2026, 3, 30), LegalTime.dateOf(Instant.parse("2026-03-29T22:00:00Z")));
  }

  private static LocalDate today(String instant) {
    return LegalTime.today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
