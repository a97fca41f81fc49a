package fr.mediane.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockProducerTest {

  @Test
  void withoutADateTheClockIsTheRealOne() {
    Clock real = at("2026-11-30T10:00:00Z");
    assertSame(real, ClockProducer.startingAt(" ", real));
  }

  /**
   * The day of Paris has begun an hour or two before that of UTC; summer time has ended between.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-11-30T10:15:30Z, 2026-11-22, 2026-11-22T10:15:30Z",
    "2026-11-30T23:15:30Z, 2026-11-22, 2026-11-21T23:15:30Z",
    "2026-07-14T22:30:00Z, 2026-11-22, 2026-11-21T23:30:00Z",
    "2026-11-30T23:59:59Z, 2026-11-22T09:00, 2026-11-22T08:00:00Z",
    "2026-11-30T10:15:30Z, 2027-07-14T09:00, 2027-07-14T07:00:00Z",
    "2026-11-30T10:15:30Z, ' 2024-02-29 ', 2024-02-29T10:15:30Z",
  })
  void theClockStartsAtTheDateAskedForInTheTimeOfParis(String now, String date, Instant expected) {
    assertEquals(expected, ClockProducer.startingAt(date, at(now)).instant());
  }

  @ParameterizedTest
  @ValueSource(strings = {"demain", "22/11/2026", "2026-02-29", "2026-11-22T25:00", "2026-11-22T"})
  void anythingElseIsRefusedWithTheFormatExpected(String date) {
    Clock real = at("2026-11-30T10:00:00Z");
    String said =
        assertThrows(IllegalStateException.class, () -> ClockProducer.startingAt(date, real))
            .getMessage();
    assertTrue(said.contains("AAAA-MM-JJ") && said.contains(date), said);
  }

  private static Clock at(String now) {
    return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
  }
}
