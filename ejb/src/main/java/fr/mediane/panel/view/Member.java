package fr.mediane.panel.view;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who holds a seat on a date.
 *
 * @param mandate the mandate
 * @param vicePresident whether he or she is vice-president of the instance on the date
 * @param renewalsUsed renewals already used up by the appointments begun on or before the date
 * @param renewalsAllowed renewals that the version of the regulation in force on the date allows
 * @param noticeMonths the tightest notice the end of the term falls under, in months; 0 when it is
 *     far
 * @param successor name of who takes the seat the day after, empty when nobody does yet
 */
public record Member(
    MandateLine mandate,
    boolean vicePresident,
    int renewalsUsed,
    int renewalsAllowed,
    int noticeMonths,
    String successor)
    implements Serializable {

  /** Whether the end of the term calls for an act: near, and nobody appointed after it. */
  public boolean ending() {
    return noticeMonths > 0 && successor.isEmpty();
  }

  /** Whether the holder sits beyond the last day granted, until replaced. */
  public boolean stayingOn(LocalDate date) {
    return mandate.extended() && mandate.lastDay().isBefore(date);
  }

  /** Last day of the mandate, included; an extension does not move it. */
  public LocalDate lastDay() {
    return mandate.lastDay();
  }
}
