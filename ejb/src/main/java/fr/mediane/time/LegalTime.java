package fr.mediane.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Days of the calendar in the legal time of Paris, the only one the application counts in. */
public final class LegalTime {

  private LegalTime() {}

  /** The day it is in Paris on that clock, whatever the zone of the clock. */
  public static LocalDate today(Clock clock) {
    return dateOf(clock.instant());
  }

  /** The day it was in Paris at that moment. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ClockProducer.PARIS);
  }
}
