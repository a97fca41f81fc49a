package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.RuleBook;
import java.time.LocalDate;

/**
 * What a forecast is made with.
 *
 * @param rules the rules under the settings of the application
 * @param first first day
 * @param months length, in months
 * @param renewalLead months that a renewal takes to prepare
 * @param recruitmentLead months that a recruitment takes to prepare, its call included
 */
public record Horizon(
    RuleBook rules, LocalDate first, int months, int renewalLead, int recruitmentLead) {

  /** Last day looked at, included. */
  public LocalDate last() {
    return first.plusMonths(months);
  }

  LocalDate prepareBy(LocalDate on, boolean renewal) {
    LocalDate day = on.minusMonths(renewal ? renewalLead : recruitmentLead);
    return day.isBefore(first) ? first : day;
  }
}
