package fr.mediane.agenda;

import static fr.mediane.agenda.TestRules.DEFAULTS;
import static fr.mediane.agenda.TestRules.acknowledgement;
import static fr.mediane.agenda.TestRules.day;
import static fr.mediane.agenda.TestRules.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a clock, and what a person reads of it. */
class LegalClockTest {

  private static LegalClock start(ClockKind kind, String from, StartReason reason, Span span) {
    return LegalClock.start(7, kind, day(from), reason, span, null, DEFAULTS);
  }

  @Test
  void theReadingOfAClockThatRuns() {
    ClockReading reading = acknowledgement("2026-11-22", DEFAULTS).readOn(day("2026-11-22"));
    assertEquals(
        "Accusé de réception : à envoyer au plus tard le 30 novembre 2026 (8 jours après le 22 novembre 2026, date de"
            + " réception de la saisine ; décret n° 2019-897, art. 6) ; il reste 8 jours.",
        reading.sentence());
    assertTrue(reading.isOpen());
    assertFalse(reading.isLate());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29, il reste 1 jour, 1, false",
    "2026-11-30, dernier jour aujourd’hui, 0, false",
    "2026-12-01, échu depuis 1 jour, -1, true",
    "2026-12-31, échu depuis 31 jours, -31, true"
  })
  void whatIsLeftIsSaidInWords(String today, String left, long days, boolean late) {
    ClockReading reading = acknowledgement("2026-11-22", DEFAULTS).readOn(day(today));
    assertEquals(left, reading.left());
    assertEquals(days, reading.daysLeft());
    assertEquals(late, reading.isLate());
    assertTrue(reading.sentence().endsWith(left + "."));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30, false, 0", "2026-12-01, true, 1"})
  void theLastDayIsOnTimeAndTheNextIsLate(String stopped, boolean late, long days) {
    LegalClock clock = acknowledgement("2026-11-22", DEFAULTS);
    clock.stop(day(stopped), StopReason.ACKNOWLEDGED, null);
    ClockReading reading = clock.readOn(day("2027-05-01"));
    assertEquals(late, reading.isLate());
    assertEquals(days, reading.daysLate());
  }

  @Test
  void theReadingOfAClockStopped() {
    LegalClock clock = acknowledgement("2026-11-22", DEFAULTS);
    clock.stop(day("2026-12-03"), StopReason.ACKNOWLEDGED, "courrier égaré");
    assertEquals(
        "Accusé de réception : accusé de réception envoyé le 3 décembre 2026, avec 3 jours de retard sur le délai, qui"
            + " courait jusqu’au 30 novembre 2026 (8 jours après le 22 novembre 2026, date de réception de la saisine ;"
            + " décret n° 2019-897, art. 6).",
        clock.readOn(day("2026-12-31")).sentence());
    LegalClock agreement =
        start(ClockKind.AGREEMENT, "2026-11-30", StartReason.LAST_CONSENT_RECEIVED, Span.months(3));
    agreement.stop(day("2027-02-28"), StopReason.AGREEMENT_SIGNED, null);
    assertEquals(
        "Accord de médiation : accord signé le 28 février 2027, dans le délai qui courait jusqu’au 28 février 2027"
            + " (3 mois après le 30 novembre 2026, date du recueil du dernier accord écrit d’entrée en médiation ;"
            + " décret n° 2019-897, art. 13).",
        agreement.readOn(day("2027-03-01")).sentence());
  }

  @Test
  void aFacultyLapsesAndNobodyIsLate() {
    LegalClock clock =
        start(ClockKind.RECUSAL, "2026-11-01", StartReason.MEDIATORS_NOTIFIED, Span.days(15));
    ClockReading lapsed = clock.readOn(day("2026-11-17"));
    assertFalse(lapsed.isLate());
    assertEquals("échu depuis 1 jour", lapsed.left());
    clock.stop(day("2026-11-20"), StopReason.EXPIRED, null);
    ClockReading stopped = clock.readOn(day("2026-11-20"));
    assertEquals(0, stopped.daysLate());
    assertTrue(
        stopped.sentence().contains("délai échu le 20 novembre 2026, après l’échéance du 16"),
        stopped::sentence);
  }

  @Test
  void aClockStartedByMistakeIsNeverLate() {
    LegalClock clock = acknowledgement("2026-01-05", DEFAULTS);
    clock.stop(day("2026-03-01"), StopReason.STARTED_BY_MISTAKE, null);
    ClockReading reading = clock.readOn(day("2026-03-01"));
    assertFalse(reading.isLate());
    assertTrue(reading.sentence().contains("sans effet le 1er mars 2026 ("), reading::sentence);
  }

  @Test
  void theNationalSaisineCitesArticle10() {
    String sentence =
        start(
                ClockKind.ACKNOWLEDGEMENT,
                "2026-11-22",
                StartReason.NATIONAL_REFERRAL_RECEIVED,
                Span.days(8))
            .readOn(day("2026-11-23"))
            .sentence();
    assertTrue(sentence.contains("par le médiateur national ; décret n° 2019-897, art. 10"));
  }

  @Test
  void workingDaysAndACarryAreSaid() {
    LegalClock working = acknowledgement("2026-11-02", rules(DayCount.WORKING, true));
    assertEquals(day("2026-11-13"), working.getDueOn());
    assertTrue(working.readOn(day("2026-11-02")).basis().startsWith("8 jours ouvrés après"));
    LegalClock carried = acknowledgement("2026-11-20", rules(DayCount.CALENDAR, true));
    assertEquals(day("2026-11-30"), carried.getDueOn());
    assertTrue(
        carried
            .readOn(day("2026-11-20"))
            .basis()
            .endsWith("; reporté du 28 novembre 2026, jour non ouvré"));
  }

  @Test
  void aSettingChangedLaterMovesNoDay() {
    LegalClock clock = acknowledgement("2026-11-20", DEFAULTS);
    LegalClock again =
        clock.restart(
            day("2026-11-20"), StartReason.DOSSIER_REOPENED, rules(DayCount.CALENDAR, true));
    assertEquals(day("2026-11-28"), clock.getDueOn());
    assertEquals(day("2026-11-30"), again.getDueOn());
  }

  @Test
  void aClockBeginsAgainWithItsLengthWhetherItRanOrNot() {
    LegalClock first =
        start(ClockKind.COMPLETION, "2026-10-01", StartReason.COMPLETION_REQUESTED, Span.days(20));
    LegalClock second =
        first.restart(day("2026-10-15"), StartReason.COMPLETION_REQUESTED, DEFAULTS);
    assertFalse(first.isOpen());
    assertEquals(StopReason.RESTARTED, first.readOn(day("2026-10-15")).stopReason());
    assertEquals(day("2026-11-04"), second.getDueOn());
    second.stop(day("2026-10-20"), StopReason.SUSPENDED, null);
    LegalClock third = second.restart(day("2026-12-01"), StartReason.SUSPENSION_ENDED, DEFAULTS);
    assertEquals(StopReason.SUSPENDED, second.readOn(day("2026-12-01")).stopReason());
    assertEquals(day("2026-12-21"), third.getDueOn());
  }

  @Test
  void aStopIsRefusedTwiceEarlyOrWithALongRemark() {
    LegalClock clock = acknowledgement("2026-11-22", DEFAULTS);
    refused(clock, "2026-11-21", null, "avant d’avoir commencé le 22 novembre 2026");
    refused(clock, "2026-11-23", "x".repeat(301), "301 caractères");
    clock.stop(day("2026-11-23"), StopReason.ACKNOWLEDGED, null);
    refused(clock, "2026-11-24", null, "déjà arrêté depuis le 23 novembre 2026");
  }

  private static void refused(LegalClock clock, String on, String note, String says) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> clock.stop(day(on), StopReason.ACKNOWLEDGED, note));
    assertTrue(refusal.getMessage().contains(says), refusal::getMessage);
  }

  @ParameterizedTest
  @EnumSource(ClockKind.class)
  void everyKindIsLawOrSettingOrGivenAndSaysSo(ClockKind kind) {
    assertEquals(kind.isLaw(), kind.lawfulSpan().isPresent());
    assertEquals(kind.isLaw(), kind.citation().isPresent());
    assertEquals(kind.settingKey().isPresent(), kind.settingUnit().isPresent());
    assertFalse(kind.isLaw() && kind.settingKey().isPresent());
    for (StartReason reason : StartReason.values()) {
      ClockReading reading =
          start(kind, "2026-11-22", reason, Span.months(1)).readOn(day("2026-11-23"));
      assertEquals(!kind.isLaw(), reading.sentence().contains("réglage"), reading::sentence);
    }
  }

  @ParameterizedTest
  @EnumSource(StopReason.class)
  void everyStopHasItsWords(StopReason reason) {
    LegalClock clock = acknowledgement("2026-11-22", DEFAULTS);
    clock.stop(day("2026-11-24"), reason, null);
    assertTrue(
        clock
            .readOn(day("2026-11-24"))
            .sentence()
            .startsWith("Accusé de réception : " + reason.label() + " le 24 novembre 2026"));
  }

  @Test
  void theLengthOfAReviewIsGiven() {
    assertThrows(IllegalArgumentException.class, () -> DEFAULTS.lengthOf(ClockKind.REVIEW));
    assertEquals(Span.days(15), DEFAULTS.lengthOf(ClockKind.RECUSAL));
    assertEquals(Span.days(8), DEFAULTS.lengthOf(ClockKind.ACKNOWLEDGEMENT));
  }
}
