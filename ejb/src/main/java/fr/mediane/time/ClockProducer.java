package fr.mediane.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/**
 * Produces the clock of the application, in the legal time of Paris. The system property {@code
 * mediane.date} starts the application at another date: {@code 2026-11-22} at the present time of
 * day, {@code 2026-11-22T09:00} at nine in the morning of Paris; the clock then runs on normally.
 * It exists for demonstrations and tests.
 */
@ApplicationScoped
public class ClockProducer {

  /** The time zone in which a date is a date for this application. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /**
   * The application's clock.
   *
   * @throws IllegalStateException when {@code mediane.date} is neither an ISO date nor an ISO date
   *     and time of day
   */
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return startingAt(System.getProperty("mediane.date", ""), Clock.system(PARIS));
  }

  static Clock startingAt(String isoDate, Clock real) {
    if (isoDate.isBlank()) {
      return real;
    }
    ZonedDateTime now = ZonedDateTime.now(real.withZone(PARIS));
    return Clock.offset(real, Duration.between(now, wanted(isoDate.strip(), now.toLocalTime())));
  }

  private static ZonedDateTime wanted(String isoDate, LocalTime timeOfDay) {
    try {
      LocalDateTime wanted =
          isoDate.contains("T")
              ? LocalDateTime.parse(isoDate)
              : LocalDate.parse(isoDate).atTime(timeOfDay);
      return wanted.atZone(PARIS);
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          "mediane.date doit être une date AAAA-MM-JJ, ou une date et une heure"
              + " AAAA-MM-JJTHH:MM, et non « "
              + isoDate
              + " »",
          e);
    }
  }
}
