package fr.mediane.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, aujourd’hui",
    "2026-11-23, demain",
    "2026-11-21, hier",
    "2026-12-01, dans 9 jours",
    "2027-01-21, dans 60 jours",
    "2027-01-22, dans 2 mois",
    "2026-02-23, il y a 8 mois"
  })
  void aDistanceIsToldInTheUnitThatFits(LocalDate date, String told) {
    assertEquals(told, Dates.distance(LocalDate.of(2026, 11, 22), date));
  }
}
