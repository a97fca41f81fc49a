package fr.mediane.panel.pool;

import java.time.LocalDate;

/** The state of a call for applications on a day. */
public enum CallState {
  /** Not open yet. */
  UPCOMING,
  /** Applications are received. */
  OPEN,
  /** The closing date is past. */
  CLOSED,
  /** Cancelled. */
  CANCELLED;

  /** The state on a day of a call open between two days, both included. */
  public static CallState on(
      LocalDate day, LocalDate opensOn, LocalDate closesOn, LocalDate cancelledOn) {
    if (cancelledOn != null) {
      return CANCELLED;
    }
    if (day.isBefore(opensOn)) {
      return UPCOMING;
    }
    return day.isAfter(closesOn) ? CLOSED : OPEN;
  }
}
