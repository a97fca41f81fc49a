package fr.mediane.panel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.TermCalendar.Ending;
import fr.mediane.panel.rule.TermCalendar.Notice;
import fr.mediane.panel.rule.TermCalendar.Vacancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sits when, what is vacant since when, what ends soon. */
class TermCalendarTest {

  private static final LocalDate INSTALLED = LocalDate.of(2020, 2, 24);

  private final SeatTerm first = term("m1", 1, "2020-02-24", "2023-02-23", null, false);
  private final SeatTerm second = term("m2", 1, "2023-02-24", "2026-02-23", null, false);
  private final SeatTerm resigned = term("m3", 2, "2020-02-24", "2023-02-23", "2021-06-30", false);
  private final SeatTerm replacement = term("m4", 2, "2021-10-01", "2023-02-23", null, true);
  private final SeatTerm successor = term("m5", 2, "2023-05-01", "2026-04-30", null, false);
  private final TermCalendar calendar =
      new TermCalendar(
          INSTALLED, List.of(1, 2, 3), List.of(successor, replacement, resigned, second, first));

  @ParameterizedTest
  @CsvSource({
    "2020-02-23, ''",
    "2020-02-24, m1 m3",
    "2021-06-30, m1 m3",
    "2021-07-01, m1",
    "2021-09-30, m1",
    "2021-10-01, m1 m4",
    "2023-02-23, m1 m4",
    "2023-02-24, m2 m4",
    "2023-04-30, m2 m4",
    "2023-05-01, m2 m5",
    "2026-02-23, m2 m5",
    "2026-02-24, m5",
    "2026-05-01, ''"
  })
  void aDateHasOneComposition(LocalDate date, String mandates) {
    List<String> keys = calendar.on(date).stream().map(SeatTerm::mandateKey).toList();
    assertEquals(mandates, String.join(" ", keys));
  }

  @Test
  void vacanciesSaySinceWhen() {
    assertEquals(List.of(), calendar.vacanciesOn(INSTALLED.minusDays(1)));
    Vacancy never = new Vacancy(3, INSTALLED, null);
    assertEquals(
        List.of(new Vacancy(2, LocalDate.of(2021, 7, 1), resigned), never),
        calendar.vacanciesOn(LocalDate.of(2021, 8, 15)));
    assertEquals(
        List.of(
            new Vacancy(1, LocalDate.of(2026, 2, 24), second),
            new Vacancy(2, LocalDate.of(2026, 5, 1), successor),
            never),
        calendar.vacanciesOn(LocalDate.of(2030, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-22, ",
    "2025-08-23, SIX_MONTHS",
    "2025-11-22, SIX_MONTHS",
    "2025-11-23, THREE_MONTHS",
    "2026-01-22, THREE_MONTHS",
    "2026-01-23, ONE_MONTH",
    "2026-02-23, ONE_MONTH",
    "2026-02-24, "
  })
  void endsAreAnnouncedAtSixThreeAndOneMonth(LocalDate date, Notice notice) {
    Optional<Notice> announced =
        calendar.endingsFrom(date).stream()
            .filter(ending -> ending.term().equals(second))
            .map(Ending::notice)
            .findFirst();
    assertEquals(Optional.ofNullable(notice), announced);
  }

  @Test
  void anExtendedTermStaysAnnouncedUntilReplaced() {
    assertEquals(
        List.of(new Ending(replacement, LocalDate.of(2023, 2, 23), Notice.ONE_MONTH)),
        calendar.endingsFrom(LocalDate.of(2023, 4, 30)));
  }

  @Test
  void aSuccessorEndsTheEarlierMandate() {
    assertEquals(Optional.of(LocalDate.of(2023, 4, 30)), calendar.lastDay(replacement));
    assertEquals(Optional.of(LocalDate.of(2021, 6, 30)), calendar.lastDay(resigned));
    assertEquals(Optional.of(LocalDate.of(2026, 2, 23)), calendar.lastDay(second));
    SeatTerm open = term("m6", 1, "2020-02-24", "2023-02-23", null, true);
    TermCalendar alone = new TermCalendar(INSTALLED, List.of(1), List.of(open));
    assertEquals(Optional.empty(), alone.lastDay(open));
    assertEquals(List.of(open), alone.on(LocalDate.of(2090, 1, 1)));
  }

  @Test
  void anEarlyRenewalEndsTheMandateInProgress() {
    SeatTerm early = term("m7", 1, "2022-12-01", "2025-11-30", null, false);
    TermCalendar renewed = new TermCalendar(INSTALLED, List.of(1), List.of(first, early));
    assertEquals(Optional.of(LocalDate.of(2022, 11, 30)), renewed.lastDay(first));
    assertEquals(List.of(first), renewed.on(LocalDate.of(2022, 11, 30)));
    assertEquals(List.of(early), renewed.on(LocalDate.of(2022, 12, 1)));
  }

  @Test
  void aMandateEndedBeforeItsFirstDayNeverHeldTheSeat() {
    SeatTerm declined = term("m8", 1, "2023-02-24", "2026-02-23", "2023-02-20", false);
    TermCalendar declinedOnly = new TermCalendar(INSTALLED, List.of(1), List.of(first, declined));
    LocalDate date = LocalDate.of(2023, 3, 1);
    assertTrue(declinedOnly.on(date).isEmpty());
    assertEquals(
        List.of(new Vacancy(1, LocalDate.of(2023, 2, 24), first)), declinedOnly.vacanciesOn(date));
  }

  private static SeatTerm term(
      String key, int seat, String start, String planned, String actual, boolean extended) {
    return new SeatTerm(
        key,
        "person of " + key,
        seat,
        LocalDate.parse(start),
        LocalDate.parse(planned),
        actual == null ? null : LocalDate.parse(actual),
        extended);
  }
}
