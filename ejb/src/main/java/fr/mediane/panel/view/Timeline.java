package fr.mediane.panel.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Seats and mandates through the years, from the first mandate to well after today. Wrong entries
 * that were superseded are left aside.
 *
 * @param from first day, a 1 January
 * @param until last day, a 31 December
 * @param rows one a seat
 */
public record Timeline(LocalDate from, LocalDate until, List<Row> rows) implements Serializable {

  private static final int YEARS_AHEAD = 3;

  /** What a stretch of time on a seat is. */
  public enum Kind {
    /** Held, and over on the day looked at. */
    PAST,
    /** In force on the day looked at. */
    CURRENT,
    /** In force, its end near and nobody appointed after it. */
    ENDING,
    /** Not begun on the day looked at. */
    FUTURE,
    /** Nobody. */
    VACANT
  }

  /**
   * A stretch of time on a seat.
   *
   * @param start first day
   * @param end last day, included
   * @param mandate the mandate, {@code null} for a vacancy
   */
  public record Segment(LocalDate start, LocalDate end, Kind kind, MandateLine mandate)
      implements Serializable {}

  /**
   * A seat.
   *
   * @param segments in order, without overlap
   */
  public record Row(int seat, List<Segment> segments) implements Serializable {

    /** Copies the segments. */
    public Row {
      segments = List.copyOf(segments);
    }
  }

  /** Copies the rows. */
  public Timeline {
    rows = List.copyOf(rows);
  }

  /**
   * Builds the drawing.
   *
   * @param date the day looked at, which tells past from future
   */
  public static Timeline of(PanelTerms terms, LocalDate date, AlertMonths alerts) {
    LocalDate from = terms.installed().isBefore(date) ? terms.installed() : date;
    LocalDate first = from.withDayOfYear(1);
    LocalDate last = LocalDate.of(date.getYear() + YEARS_AHEAD, 12, 31);
    List<Row> rows =
        terms.seatsOn(date).stream()
            .map(seat -> new Row(seat, segmentsOf(seat, terms, date, last, alerts)))
            .toList();
    return new Timeline(first, last, rows);
  }

  private static List<Segment> segmentsOf(
      int seat, PanelTerms terms, LocalDate date, LocalDate last, AlertMonths alerts) {
    List<Segment> segments = new ArrayList<>();
    LocalDate free = terms.installed();
    for (MandateLine line : terms.historyOf(seat)) {
      if (line.startsOn().isAfter(last)) {
        break;
      }
      LocalDate end = terms.lastDayOnSeat(line).filter(last::isAfter).orElse(last);
      if (end.isBefore(line.startsOn())) {
        continue;
      }
      addVacancy(segments, free, line.startsOn().minusDays(1));
      segments.add(new Segment(line.startsOn(), end, kindOf(line, end, terms, date, alerts), line));
      free = end.plusDays(1);
    }
    addVacancy(segments, free, date);
    return segments;
  }

  private static void addVacancy(List<Segment> segments, LocalDate start, LocalDate end) {
    if (!end.isBefore(start)) {
      segments.add(new Segment(start, end, Kind.VACANT, null));
    }
  }

  private static Kind kindOf(
      MandateLine line, LocalDate end, PanelTerms terms, LocalDate date, AlertMonths alerts) {
    if (line.startsOn().isAfter(date)) {
      return Kind.FUTURE;
    }
    if (end.isBefore(date)) {
      return Kind.PAST;
    }
    boolean near = alerts.noticeOf(line.lastDay(), date).isPresent();
    return near && terms.successorOf(line).isEmpty() ? Kind.ENDING : Kind.CURRENT;
  }
}
