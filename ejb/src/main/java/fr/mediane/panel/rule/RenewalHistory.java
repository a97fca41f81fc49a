package fr.mediane.panel.rule;

import fr.mediane.regulation.PanelFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The appointments of a person to one function of one instance, as the limit of renewals counts
 * them.
 *
 * <p>Every appointment counts, whatever its length and whatever the interruptions, except those
 * that a person flagged as not counting (replacements for the rest of a term) and those that an
 * interruption long enough wipes out when {@link RenewalSettings} say so. The first appointment
 * that counts is not a renewal; each later one is.
 */
public final class RenewalHistory {

  private final List<PastMandate> mandates;
  private final RenewalSettings settings;

  /**
   * Keeps, of all the mandates of a person, those of one function of one instance.
   *
   * @param history mandates in any instance and order
   */
  public RenewalHistory(
      List<PastMandate> history,
      String panelCode,
      PanelFunction function,
      RenewalSettings settings) {
    this.mandates =
        history.stream()
            .filter(past -> past.panelCode().equals(panelCode) && past.function() == function)
            .sorted(Comparator.comparing(PastMandate::start))
            .toList();
    this.settings = settings;
  }

  /** How many appointments that count began before this day. */
  public int appointmentsBefore(LocalDate start) {
    List<PastMandate> counted = new ArrayList<>();
    LocalDate held = null;
    for (PastMandate past : mandates) {
      if (past.start().isBefore(start)) {
        if (isFreshStart(held, past.start())) {
          counted.clear();
        }
        counted.add(past);
        held = later(held, past.end() == null ? start.minusDays(1) : past.end());
      }
    }
    if (isFreshStart(held, start)) {
      return 0;
    }
    return (int) counted.stream().filter(PastMandate::countsTowardsRenewals).count();
  }

  /** Whether a mandate of this function, counted or not, began before this day. */
  public boolean hasMandateBefore(LocalDate start) {
    return mandates.stream().anyMatch(past -> past.start().isBefore(start));
  }

  /** How many renewals the appointments that began before this day used up; never negative. */
  public int renewalsUsedBefore(LocalDate start) {
    return Math.max(0, appointmentsBefore(start) - 1);
  }

  /** How many renewals are used up when a mandate that counts begins on this day. */
  public int renewalsUsedWith(LocalDate start) {
    return appointmentsBefore(start);
  }

  private boolean isFreshStart(LocalDate lastDayHeld, LocalDate start) {
    int months = settings.freshStartAfterMonths();
    return months > 0
        && lastDayHeld != null
        && !start.isBefore(lastDayHeld.plusDays(1).plusMonths(months));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || b.isAfter(a) ? b : a;
  }
}
