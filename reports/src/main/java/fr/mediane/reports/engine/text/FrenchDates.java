package fr.mediane.reports.engine.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as French official documents write them. Spaces inside a date do not break. */
public final class FrenchDates {

  private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter MONTH_AND_YEAR =
      DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.FRENCH);

  private FrenchDates() {}

  /**
   * @param date a date or {@code null}
   * @return « 01/03/2026 », empty for {@code null}
   */
  public static String numeric(LocalDate date) {
    return date == null ? "" : NUMERIC.format(date);
  }

  /**
   * @param date a date or {@code null}
   * @return « 1er mars 2026 », empty for {@code null}
   */
  public static String full(LocalDate date) {
    if (date == null) {
      return "";
    }
    String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    return day + "\u00a0" + MONTH_AND_YEAR.format(date);
  }
}
