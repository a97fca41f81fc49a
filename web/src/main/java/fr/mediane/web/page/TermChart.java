package fr.mediane.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Seats and their mandates over the years, as {@code m:termChart} draws them: one line for each
 * seat, one bar for each mandate. Positions are percentages of the period shown, so that the server
 * needs to know nothing of the screen.
 */
public class TermChart {

  private final LocalDate start;
  private final LocalDate end;
  private final LocalDate today;
  private final List<Seat> seats = new ArrayList<>();

  /**
   * An empty chart.
   *
   * @param start first day shown
   * @param end day after the last one shown
   * @param today day marked by a line, not drawn when outside the period
   */
  public TermChart(LocalDate start, LocalDate end, LocalDate today) {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(start + " is not before " + end);
    }
    this.start = start;
    this.end = end;
    this.today = today;
  }

  /**
   * Adds a line.
   *
   * @param label name of the seat
   * @return the line, to which bars are added
   */
  public Seat seat(String label) {
    Seat seat = new Seat(label);
    seats.add(seat);
    return seat;
  }

  /**
   * The lines.
   *
   * @return in the order of their addition
   */
  public List<Seat> getSeats() {
    return seats;
  }

  /**
   * The first days of the years shown.
   *
   * @return from left to right
   */
  public List<Tick> getTicks() {
    List<Tick> ticks = new ArrayList<>();
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (!day.isBefore(start) && day.isBefore(end)) {
        ticks.add(new Tick(Integer.toString(year), percent(position(day))));
      }
    }
    return ticks;
  }

  /**
   * Where today's line stands.
   *
   * @return for instance {@code 12.50%}, empty when today is not in the period
   */
  public String getTodayX() {
    return today.isBefore(start) || today.isAfter(end) ? "" : percent(position(today));
  }

  private double position(LocalDate day) {
    double days = ChronoUnit.DAYS.between(start, day);
    return Math.max(0, Math.min(100, 100 * days / ChronoUnit.DAYS.between(start, end)));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /** A year of the axis. */
  public static class Tick {

    private final String label;
    private final String x;

    Tick(String label, String x) {
      this.label = label;
      this.x = x;
    }

    /**
     * The year.
     *
     * @return four digits
     */
    public String getLabel() {
      return label;
    }

    /**
     * Where it stands.
     *
     * @return a percentage
     */
    public String getX() {
      return x;
    }
  }

  /** A line of the chart. */
  public class Seat {

    private final String label;
    private final List<Bar> bars = new ArrayList<>();

    Seat(String label) {
      this.label = label;
    }

    /**
     * Adds a bar; one that lies wholly outside the period is left out.
     *
     * @param name what is written in it, usually a person
     * @param from first day
     * @param to last day included
     * @param kind {@code past}, {@code current}, {@code ending} or {@code vacant}
     * @return this line
     */
    public Seat bar(String name, LocalDate from, LocalDate to, String kind) {
      double left = position(from);
      double right = position(to.plusDays(1));
      if (right > left) {
        bars.add(new Bar(name, percent(left), percent(right - left), kind));
      }
      return this;
    }

    /**
     * Name of the seat.
     *
     * @return text
     */
    public String getLabel() {
      return label;
    }

    /**
     * The bars.
     *
     * @return in the order of their addition
     */
    public List<Bar> getBars() {
      return bars;
    }
  }

  /** A bar of a line. */
  public static class Bar {

    private final String name;
    private final String x;
    private final String width;
    private final String kind;

    Bar(String name, String x, String width, String kind) {
      this.name = name;
      this.x = x;
      this.width = width;
      this.kind = kind;
    }

    /**
     * What is written in the bar.
     *
     * @return text
     */
    public String getName() {
      return name;
    }

    /**
     * Left edge.
     *
     * @return a percentage
     */
    public String getX() {
      return x;
    }

    /**
     * Width.
     *
     * @return a percentage
     */
    public String getWidth() {
      return width;
    }

    /**
     * Kind of the bar.
     *
     * @return part of a class name
     */
    public String getKind() {
      return kind;
    }
  }
}
