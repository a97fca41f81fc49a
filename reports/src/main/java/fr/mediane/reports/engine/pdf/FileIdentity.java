package fr.mediane.reports.engine.pdf;

import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * What makes a file this file: when it was made.
 *
 * @param created moment of creation, written into the metadata with a precision of one second
 */
public record FileIdentity(ZonedDateTime created) {

  Calendar createdOn() {
    return GregorianCalendar.from(created);
  }
}
