package fr.mediane.agenda;

import static fr.mediane.agenda.TestRules.DEFAULTS;
import static fr.mediane.agenda.TestRules.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which reminders are due, day after day. */
class ReminderWatchTest {

  private static final long CLOCK = 51;
  private static final List<Integer> DISTANCES = List.of(10, 5, 2, 0);

  private static ClockReading reading(String from, Span span, LocalDate today) {
    ClockReading read =
        LegalClock.start(
                7,
                ClockKind.COMPLETION,
                day(from),
                StartReason.COMPLETION_REQUESTED,
                span,
                null,
                DEFAULTS)
            .readOn(today);
    return new ClockReading(
        CLOCK,
        read.dossierId(),
        read.kind(),
        read.startedOn(),
        read.startReason(),
        read.span(),
        read.dayCount(),
        read.countedOn(),
        read.dueOn(),
        read.stoppedOn(),
        read.stopReason(),
        read.note(),
        today);
  }

  /** What goes on each day of a run, as « days left: distance ». */
  private static List<String> run(Span span, List<LocalDate> days) {
    Set<DueReminder> sent = new HashSet<>();
    List<String> told = new ArrayList<>();
    for (LocalDate today : days) {
      ClockReading clock = reading("2026-11-01", span, today);
      List<DueReminder> due = ReminderWatch.due(List.of(clock), DISTANCES, sent);
      assertTrue(due.size() < 2);
      due.forEach(reminder -> told.add(clock.daysLeft() + ": " + reminder.distance()));
      sent.addAll(due);
    }
    return told;
  }

  private static List<LocalDate> days(String from, String until) {
    return day(from).datesUntil(day(until).plusDays(1)).toList();
  }

  @Test
  void eachDistanceRemindsOnce() {
    assertEquals(
        List.of("10: 10", "5: 5", "2: 2", "0: 0"),
        run(Span.days(30), days("2026-11-01", "2026-12-20")));
  }

  @Test
  void aDistanceNotShorterThanTheClockDoesNotServe() {
    assertEquals(
        List.of("5: 5", "2: 2", "0: 0"), run(Span.days(8), days("2026-11-01", "2026-11-20")));
    assertEquals(
        List.of("5: 5", "2: 2", "0: 0"), run(Span.days(10), days("2026-11-01", "2026-11-20")));
    assertEquals(List.of("0: 0"), run(Span.days(1), days("2026-11-01", "2026-11-20")));
  }

  @Test
  void nightsSleptThroughAreMadeUpForByOneReminder() {
    assertEquals(
        List.of("4: 5", "0: 0"),
        run(Span.days(30), List.of(day("2026-11-27"), day("2026-12-01"), day("2026-12-02"))));
    assertEquals(
        List.of("-9: 0"), run(Span.days(30), List.of(day("2026-12-10"), day("2026-12-11"))));
  }

  @Test
  void aClockStoppedRemindsNoMore() {
    LegalClock clock = TestRules.acknowledgement("2026-11-01", DEFAULTS);
    clock.stop(day("2026-11-02"), StopReason.ACKNOWLEDGED, null);
    assertEquals(
        List.of(),
        ReminderWatch.due(List.of(clock.readOn(day("2026-11-08"))), DISTANCES, Set.of()));
  }

  @Test
  void withoutDistanceNothingIsDue() {
    assertEquals(
        List.of(),
        ReminderWatch.due(
            List.of(reading("2026-11-01", Span.days(8), day("2026-11-09"))), List.of(), Set.of()));
    assertEquals(day("2026-11-19"), ReminderWatch.horizon(day("2026-11-09"), DISTANCES));
  }
}
