package fr.mediane.vacation;

import java.io.Serializable;

/**
 * What a person is owed for a month: vacations at the rate of the month, up to the cap of the
 * month, and travel costs, which no cap touches (décrets 92-566 and 2006-781).
 *
 * @param count what was counted, with the terms of the month
 * @param unitsElsewhere vacations already paid to the same person that month by another instance:
 *     the cap is that of the person
 * @param travelCents travel costs, in cents
 * @param alreadyCents what the same instance already put to payment for the month, under an earlier
 *     version of its statement, in cents
 */
public record VacationPay(
    VacationCount count, int unitsElsewhere, int travelCents, int alreadyCents)
    implements Serializable {

  /** Refuses negative amounts. */
  public VacationPay {
    if (unitsElsewhere < 0 || travelCents < 0 || alreadyCents < 0) {
      throw new IllegalArgumentException(
          unitsElsewhere + " units, " + travelCents + " and " + alreadyCents + " cents");
    }
  }

  /** Vacations done. */
  public int units() {
    return count.units();
  }

  /** What the vacations done are worth, in cents. */
  public int grossCents() {
    return units() * count.terms().rateCents();
  }

  /** Most the month pays here, in cents. */
  public int capCents() {
    return Math.max(0, count.cap() - unitsElsewhere) * count.terms().rateCents();
  }

  /** Vacations paid. */
  public int paidUnits() {
    return Math.min(units(), Math.max(0, count.cap() - unitsElsewhere));
  }

  /** Vacations done that nobody pays. */
  public int lostUnits() {
    return units() - paidUnits();
  }

  /** What the vacations bring, in cents. */
  public int paidCents() {
    return paidUnits() * count.terms().rateCents();
  }

  /** What is lost over the cap, in cents. */
  public int lostCents() {
    return grossCents() - paidCents();
  }

  /** What the month brings, travel costs included, in cents. */
  public int totalCents() {
    return paidCents() + travelCents;
  }

  /**
   * What is still to be paid, in cents; negative when too much was paid under an earlier version of
   * the statement.
   */
  public int remainingCents() {
    return totalCents() - alreadyCents;
  }
}
