package fr.mediane.dossier;

import java.time.LocalDate;

/**
 * An account that a substitution names, where, and on which days.
 *
 * @param accountId account of the substitute
 * @param panelId instance of the absent mediator
 * @param startsOn first day
 * @param endsOn last day
 */
public record StandIn(Long accountId, Long panelId, LocalDate startsOn, LocalDate endsOn) {

  /** Whether it runs on a day: both ends included. */
  boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }
}
