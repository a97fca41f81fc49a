package fr.mediane.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small pieces of French that sentences are made of: dates and enumerations. */
public final class FrenchText {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter MONTH_AND_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

  private FrenchText() {}

  /** A date in figures: {@code 01/05/2023}. */
  public static String shortDate(LocalDate date) {
    return SHORT.format(date);
  }

  /** A date in words: {@code 1er mai 2023}, {@code 30 avril 2023}. */
  public static String longDate(LocalDate date) {
    String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    return day + " " + MONTH_AND_YEAR.format(date);
  }

  /** The month and the year: {@code mai 2023}. */
  public static String monthAndYear(LocalDate date) {
    return MONTH_AND_YEAR.format(date);
  }

  /** The month and the year after « de »: {@code de mai 2023}, {@code d’octobre 2023}. */
  public static String ofMonth(LocalDate date) {
    String name = monthAndYear(date);
    return ("ao".indexOf(name.charAt(0)) >= 0 ? "d’" : "de ") + name;
  }

  /** Long items one after the other: {@code a ; b}, the semicolon on the line of what it ends. */
  public static String series(List<String> items) {
    return String.join("\u202f; ", items);
  }

  /** An enumeration: {@code a, b et c}; the empty list gives the empty text. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " et " + items.get(last);
  }
}
