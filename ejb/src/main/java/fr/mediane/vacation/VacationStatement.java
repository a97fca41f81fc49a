package fr.mediane.vacation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The statement of the vacations of an instance in a month, as somebody may see it.
 *
 * @param panelCode code of the instance
 * @param panelName its name
 * @param month the month
 * @param closing the closing in force; {@code null} while the month is open
 * @param history former closings, last first
 * @param lines by person, in the order of the names
 * @param travels travel costs of the month, by day
 * @param manages whether the reader may enter costs, close and correct
 * @param over whether the month is over
 * @param pays whether the reader may record the payment
 * @param payees people to whom travel costs may be owed: name by key
 */
public record VacationStatement(
    String panelCode,
    String panelName,
    YearMonth month,
    Closing closing,
    List<Closing> history,
    List<Line> lines,
    List<Travel> travels,
    boolean manages,
    boolean over,
    boolean pays,
    Map<String, String> payees)
    implements Serializable {

  /**
   * Somebody closed the month.
   *
   * @param number 1 for the first, then one more for each correction
   * @param reason why it was corrected since; {@code null} while it holds
   * @param paidOn day of the payment; {@code null} before
   */
  public record Closing(
      Long id,
      long version,
      int number,
      Instant closedAt,
      String closedQuality,
      Instant reopenedAt,
      String reason,
      LocalDate paidOn,
      String paidReference)
      implements Serializable {}

  /** One person on the statement. */
  public record Line(String name, VacationCapacity capacity, VacationPay pay)
      implements Serializable {}

  /** A travel cost. */
  public record Travel(Long id, LocalDate spentOn, String name, String label, int amountCents)
      implements Serializable {}

  /** The sum of an amount over the lines. */
  public int sum(ToIntFunction<VacationPay> amount) {
    return lines.stream().map(Line::pay).mapToInt(amount).sum();
  }

  /** Vacations done. */
  public int units() {
    return sum(VacationPay::units);
  }

  /** What the vacations done are worth, in cents. */
  public int grossCents() {
    return sum(VacationPay::grossCents);
  }

  /** What the vacations bring, in cents. */
  public int paidCents() {
    return sum(VacationPay::paidCents);
  }

  /** What is lost over the caps, in cents. */
  public int lostCents() {
    return sum(VacationPay::lostCents);
  }

  /** Travel costs, in cents. */
  public int travelCents() {
    return sum(VacationPay::travelCents);
  }

  /** What the month brings, in cents. */
  public int totalCents() {
    return sum(VacationPay::totalCents);
  }

  /** What was already put to payment under an earlier version, in cents. */
  public int alreadyCents() {
    return sum(VacationPay::alreadyCents);
  }

  /** What is still to be paid, in cents; negative when too much was paid. */
  public int remainingCents() {
    return sum(VacationPay::remainingCents);
  }
}
