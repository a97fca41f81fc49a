package fr.mediane.dossier.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.DayCount;
import fr.mediane.agenda.Span;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConclusionClocksTest {

  private static final LocalDate LAST_CONSENT = LocalDate.of(2025, 11, 30);
  private static final LocalDate DUE = LocalDate.of(2026, 2, 28);

  @Test
  void theLastDayOfTheThreeMonthsIsOnTime() {
    assertEquals("dans le délai de trois mois", ConclusionClocks.delay(signedOn(DUE)));
  }

  @Test
  void theDayAfterIsLate() {
    assertEquals(
        "hors du délai de trois mois, de un jour",
        ConclusionClocks.delay(signedOn(DUE.plusDays(1))));
    assertEquals(
        "hors du délai de trois mois, de 12 jours",
        ConclusionClocks.delay(signedOn(DUE.plusDays(12))));
  }

  private static ClockReading signedOn(LocalDate day) {
    return new ClockReading(
        1L,
        1L,
        ClockKind.AGREEMENT,
        LAST_CONSENT,
        StartReason.LAST_CONSENT_RECEIVED,
        Span.months(3),
        DayCount.CALENDAR,
        DUE,
        DUE,
        day,
        StopReason.AGREEMENT_SIGNED,
        null,
        day);
  }
}
