package fr.mediane.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, false",
    "2026-03-02, true",
    "2026-03-15, true",
    "2026-03-31, true",
    "2026-04-01, false"
  })
  void itRunsFromTheFirstDayToTheLast(LocalDate day, boolean runs) {
    StandIn march = new StandIn(1L, 2L, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31));
    assertEquals(runs, march.runsOn(day));
  }
}
