package fr.mediane.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The arithmetic of times (decision record 0031). Day 0 is the day of the event and does not count;
 * the last day is the last on which the act is on time.
 */
public final class Deadlines {

  private Deadlines() {}

  /**
   * The last day, before any carry.
   *
   * <p>Days: the day of the event plus as many days; with {@link DayCount#WORKING}, the day of the
   * last working day counted. Months: the day of the last month that bears the same number, or the
   * last day of that month when it has none: 31/01 + 1 month = 28/02, or 29/02 in a leap year.
   */
  public static LocalDate lastDay(LocalDate event, Span span, DayCount count, WorkingDays days) {
    return switch (span.unit()) {
      case MONTHS -> event.plusMonths(span.amount());
      case DAYS ->
          count == DayCount.CALENDAR
              ? event.plusDays(span.amount())
              : plusWorkingDays(event, span.amount(), days);
    };
  }

  /** The day itself when it is worked, otherwise the next that is. */
  public static LocalDate carried(LocalDate day, WorkingDays days) {
    LocalDate worked = day;
    while (!days.isWorking(worked)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  /** Days left to act: 0 on the last day, negative when late. Calendar days, always. */
  public static long daysLeft(LocalDate dueOn, LocalDate today) {
    return ChronoUnit.DAYS.between(today, dueOn);
  }

  private static LocalDate plusWorkingDays(LocalDate event, int amount, WorkingDays days) {
    LocalDate day = event;
    for (int counted = 0; counted < amount; counted++) {
      day = carried(day.plusDays(1), days);
    }
    return day;
  }
}
