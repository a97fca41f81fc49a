package fr.mediane.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rules and dates that the tests of the clocks share. */
final class TestRules {

  static final ClockRules DEFAULTS = rules(DayCount.CALENDAR, false);

  private TestRules() {}

  static ClockRules rules(DayCount count, boolean carried) {
    return new ClockRules(
        count,
        carried,
        Map.of(
            ClockKind.RECUSAL, Span.days(15),
            ClockKind.COMPLETION, Span.days(30),
            ClockKind.THIRD_PARTY_INFORMATION, Span.months(1)),
        List.of(3, 6, 12),
        List.of(0, 2, 5, 10));
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static LegalClock acknowledgement(String from, ClockRules rules) {
    return LegalClock.start(
        7,
        ClockKind.ACKNOWLEDGEMENT,
        day(from),
        StartReason.REFERRAL_RECEIVED,
        rules.lengthOf(ClockKind.ACKNOWLEDGEMENT),
        "67",
        rules);
  }
}
