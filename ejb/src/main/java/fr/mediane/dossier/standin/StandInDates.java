package fr.mediane.dossier.standin;

import fr.mediane.door.TypedText;
import java.time.LocalDate;

/**
 * Days of a power of attorney or of a substitution that nobody can mean: no text read bounds them,
 * so that the limits only stop a year typed wrong.
 */
final class StandInDates {

  /** Years before today and after it. */
  static final int YEARS = 10;

  private StandInDates() {}

  /**
   * Adds what is wrong with a term: its days in order, not over, none too far away. A day that is
   * missing is another matter.
   */
  static void term(
      String startField,
      LocalDate start,
      String endField,
      LocalDate end,
      LocalDate today,
      TypedText text) {
    if (start != null && end != null && end.isBefore(start)) {
      text.problem(endField, StandInTexts.get("dates.order"));
    } else if (end != null && end.isBefore(today)) {
      text.problem(endField, StandInTexts.get("dates.past"));
    } else {
      plausible(endField, end, today, text);
    }
    plausible(startField, start, today, text);
  }

  /** Adds a problem when the day is too far away; no day is another matter. */
  static void plausible(String field, LocalDate day, LocalDate today, TypedText text) {
    if (day == null) {
      return;
    }
    if (day.isBefore(today.minusYears(YEARS))) {
      text.problem(field, StandInTexts.get("dates.tooEarly", YEARS));
    } else if (day.isAfter(today.plusYears(YEARS))) {
      text.problem(field, StandInTexts.get("dates.tooFar", YEARS));
    }
  }
}
