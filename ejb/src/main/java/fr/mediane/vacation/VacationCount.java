package fr.mediane.vacation;

import java.io.Serializable;

/**
 * The vacations of a person in a month. A vacation is three hours; lengths are added over the month
 * and only whole vacations count (inference: no text read says how hours are rounded).
 *
 * @param minutes minutes of sessions and meetings held in the month
 * @param terms what applies that month
 * @param mediator whether the cap is the mediator's; otherwise that of a member or listed mediator
 */
public record VacationCount(int minutes, VacationTerms terms, boolean mediator)
    implements Serializable {

  /** Length of a vacation, in minutes. */
  public static final int UNIT_MINUTES = 180;

  /** Rejects a negative length. */
  public VacationCount {
    if (minutes < 0) {
      throw new IllegalArgumentException(minutes + " minutes");
    }
  }

  /** Whole vacations done. */
  public int units() {
    return minutes / UNIT_MINUTES;
  }

  /** Minutes that do not make a whole vacation. */
  public int remainder() {
    return minutes % UNIT_MINUTES;
  }

  /** Most vacations that are paid that month. */
  public int cap() {
    return terms.capCents(mediator) / terms.rateCents();
  }

  /** Vacations that are paid. */
  public int paid() {
    return Math.min(units(), cap());
  }

  /** Vacations done over the cap. */
  public int overCap() {
    return units() - paid();
  }
}
