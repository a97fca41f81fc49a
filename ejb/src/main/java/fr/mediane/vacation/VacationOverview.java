package fr.mediane.vacation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The statements of a month, instance by instance.
 *
 * @param month the month
 * @param present the present month, the last that may be asked
 * @param rows one an instance within reach
 */
public record VacationOverview(YearMonth month, YearMonth present, List<Row> rows)
    implements Serializable {

  /**
   * One instance.
   *
   * @param number number of the closing in force; 0 while the month is open
   * @param people people paid
   * @param totalCents still to be paid, in cents
   * @param paidOn day of the payment; {@code null} before
   */
  public record Row(
      String code, String name, int number, int people, int totalCents, LocalDate paidOn)
      implements Serializable {

    /** Whether the month is closed. */
    public boolean closed() {
      return number > 0;
    }
  }
}
