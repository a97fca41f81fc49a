package fr.mediane.panel.view;

import fr.mediane.regulation.Settings;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How long before its end a term calls for attention: three notices, in months, that an
 * administrator sets.
 *
 * @param first the earliest notice, 6 by default
 * @param second 3 by default
 * @param last 1 by default
 */
public record AlertMonths(int first, int second, int last) implements Serializable {

  /** The notices as set. */
  static AlertMonths of(Settings settings) {
    return new AlertMonths(
        settings.number("alert.firstMonths"),
        settings.number("alert.secondMonths"),
        settings.number("alert.lastMonths"));
  }

  /**
   * The tightest notice that a last day falls under, in months; empty when the end is further away
   * than all of them. A day already past falls under the tightest.
   *
   * @param lastDay last day of a term, included
   * @param date the day on which one looks
   */
  public OptionalInt noticeOf(LocalDate lastDay, LocalDate date) {
    return IntStream.of(first, second, last)
        .filter(months -> !lastDay.isAfter(date.plusMonths(months)))
        .min();
  }
}
