package fr.mediane.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * Produces the clock of the application, in the legal time of Paris. The system property {@code
 * mediane.date} (ISO date, for example {@code 2026-11-22}) starts the application at that date at
 * the present time of day; the clock then runs on normally. It exists for demonstrations and tests.
 */
@ApplicationScoped
public class ClockProducer {

  /** The time zone in which a date is a date for this application. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /**
   * The application's clock.
   *
   * @throws IllegalStateException when {@code mediane.date} is not an ISO date
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
    try {
      LocalDate wanted = LocalDate.parse(isoDate.strip());
      return Clock.offset(
          real, Duration.ofDays(wanted.toEpochDay() - LocalDate.now(real).toEpochDay()));
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          "mediane.date doit être une date AAAA-MM-JJ, et non « " + isoDate + " »", e);
    }
  }
}
