package fr.mediane.agenda;

import fr.mediane.regulation.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What settings decide of clocks, at the moment a clock starts.
 *
 * @param dayCount which days count in a time of days
 * @param carried whether a last day that is not worked is carried to the next that is
 * @param lengths length of each clock that a setting fixes
 * @param reviewMonths months after the agreement at which reviews are due, the nearest first
 * @param reminderDays days before the last day at which a reminder goes, the farthest first
 */
public record ClockRules(
    DayCount dayCount,
    boolean carried,
    Map<ClockKind, Span> lengths,
    List<Integer> reviewMonths,
    List<Integer> reminderDays) {

  /** Orders the lists and keeps its own copies. */
  public ClockRules {
    Objects.requireNonNull(dayCount, "dayCount");
    lengths = Map.copyOf(lengths);
    reviewMonths = reviewMonths.stream().sorted().toList();
    reminderDays = reminderDays.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** The rules as set now. */
  public static ClockRules of(Settings settings) {
    Map<ClockKind, Span> lengths = new EnumMap<>(ClockKind.class);
    for (ClockKind kind : ClockKind.values()) {
      kind.settingKey()
          .ifPresent(
              key ->
                  lengths.put(
                      kind, new Span(settings.number(key), kind.settingUnit().orElseThrow())));
    }
    return new ClockRules(
        settings.flag("clock.workingDays") ? DayCount.WORKING : DayCount.CALENDAR,
        settings.flag("clock.carryToWorkingDay"),
        lengths,
        settings.numbers("clock.reviewMonths"),
        settings.numbers("reminder.days"));
  }

  /**
   * The length of a clock.
   *
   * @throws IllegalArgumentException for a clock whose length the act that starts it gives
   */
  public Span lengthOf(ClockKind kind) {
    return kind.lawfulSpan()
        .or(() -> Optional.ofNullable(lengths.get(kind)))
        .orElseThrow(
            () -> new IllegalArgumentException(AgendaTexts.get("length.missing", kind.label())));
  }

  /** When a clock that begins on this day is due. */
  Due dueOn(LocalDate event, Span length, WorkingDays days) {
    LocalDate last = Deadlines.lastDay(event, length, dayCount, days);
    return new Due(last, carried ? Deadlines.carried(last, days) : last);
  }

  /**
   * The end of a clock.
   *
   * @param counted last day by the count alone
   * @param dueOn last day on which the act is on time
   */
  record Due(LocalDate counted, LocalDate dueOn) {}
}
