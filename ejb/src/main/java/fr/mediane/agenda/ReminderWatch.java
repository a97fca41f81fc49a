package fr.mediane.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the reminders due on a day. A clock gets one a day at most: that of the nearest distance
 * reached, so that nights the server slept through are made up for without a volley. A distance not
 * shorter than the clock itself would remind on the day it starts: it does not serve.
 */
public final class ReminderWatch {

  private ReminderWatch() {}

  /**
   * The reminders due.
   *
   * @param clocks clocks that run
   * @param distances days before the end at which to remind
   * @param sent the reminders already sent for these clocks
   */
  public static List<DueReminder> due(
      Collection<ClockReading> clocks, Collection<Integer> distances, Set<DueReminder> sent) {
    return clocks.stream()
        .filter(ClockReading::isOpen)
        .flatMap(clock -> due(clock, distances).stream())
        .filter(reminder -> !sent.contains(reminder))
        .toList();
  }

  private static Optional<DueReminder> due(ClockReading clock, Collection<Integer> distances) {
    long length = Deadlines.daysLeft(clock.dueOn(), clock.startedOn());
    return distances.stream()
        .filter(distance -> distance < length && clock.daysLeft() <= distance)
        .min(Integer::compare)
        .map(distance -> new DueReminder(clock.id(), distance));
  }

  /** The last day on which a clock that is due may have a reminder on this day. */
  static LocalDate horizon(LocalDate today, Collection<Integer> distances) {
    return today.plusDays(distances.stream().max(Integer::compare).orElse(0));
  }
}
