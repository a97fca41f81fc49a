package fr.mediane.panel.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The day on which a composition is asked for, as somebody typed it in an address.
 *
 * @param date the day to show: the one asked for, or today when it cannot be used
 * @param asked what was typed, at most thirty characters; empty when nothing was
 * @param problem why it cannot be used, in French; empty when it can
 */
public record CompositionDate(LocalDate date, String asked, String problem) {

  /** Last day that may be asked for. */
  public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private static final int SHOWN = 30;

  /**
   * Reads what was typed.
   *
   * @param typed an ISO date such as {@code 2026-11-22}; {@code null} or blank for today
   */
  public static CompositionDate of(String typed, LocalDate today) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return new CompositionDate(today, "", "");
    }
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.isBefore(PanelTerms.DECREE)) {
        return new CompositionDate(today, shown, ViewTexts.get("date.before"));
      }
      if (date.isAfter(LAST)) {
        return new CompositionDate(today, shown, ViewTexts.get("date.after"));
      }
      return new CompositionDate(date, shown, "");
    } catch (DateTimeParseException malformed) {
      return new CompositionDate(today, shown, ViewTexts.get("date.malformed", shown));
    }
  }

  /** Whether what was typed can be used. */
  public boolean valid() {
    return problem.isEmpty();
  }
}
