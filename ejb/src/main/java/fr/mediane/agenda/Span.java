package fr.mediane.agenda;

import java.io.Serializable;
import java.util.Objects;

/**
 * A length of time as texts give it: eight days, three months.
 *
 * @param amount at least 1
 * @param unit days or months
 */
public record Span(int amount, Unit unit) implements Serializable {

  /** What a length is counted in. */
  public enum Unit {
    DAYS,
    MONTHS
  }

  /**
   * Refuses a length that is none.
   *
   * @throws IllegalArgumentException with a message in French
   */
  public Span {
    Objects.requireNonNull(unit, "unit");
    if (amount < 1) {
      throw new IllegalArgumentException(AgendaTexts.get("span.amount", amount));
    }
  }

  /** A number of days. */
  public static Span days(int amount) {
    return new Span(amount, Unit.DAYS);
  }

  /** A number of months. */
  public static Span months(int amount) {
    return new Span(amount, Unit.MONTHS);
  }

  /** The length in French; working days say so. */
  public String label(DayCount count) {
    return AgendaTexts.get(
        "span." + unit + (unit == Unit.DAYS && count == DayCount.WORKING ? ".WORKING" : ""),
        amount);
  }
}
