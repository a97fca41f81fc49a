package fr.mediane.network.view;

import fr.mediane.network.Civility;
import fr.mediane.regulation.PanelKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The term of a mediator.
 *
 * @param id identity of the term
 * @param version number of its last change
 * @param territoryCode territory
 * @param territoryName name of the territory
 * @param kind regional, overseas or national
 * @param civility civility
 * @param lastName last name
 * @param firstName first name
 * @param email may be {@code null}
 * @param certificateBody who delivered the mediator's certificate
 * @param certificateOn date of the certificate
 * @param trainingHours hours of initial training, may be {@code null}
 * @param actReference the ministers' act
 * @param startsOn first day
 * @param endsOn last day of the term
 * @param endedOn last day when it ended early, otherwise {@code null}
 */
public record MediatorTerm(
    Long id,
    long version,
    String territoryCode,
    String territoryName,
    PanelKind kind,
    Civility civility,
    String lastName,
    String firstName,
    String email,
    String certificateBody,
    LocalDate certificateOn,
    Integer trainingHours,
    String actReference,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate endedOn) {

  private static final int WARNING_MONTHS = 6;

  /** Civility, first name and last name. */
  public String fullName() {
    return civility.label() + "\u00a0" + firstName + " " + lastName;
  }

  /** Last day in office, early end included. */
  public LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** Whether the term runs on a day. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(lastDay());
  }

  /** Whether the term runs on a day and ends within six months of it. */
  public boolean endsSoonOn(LocalDate day) {
    return runsOn(day) && ChronoUnit.MONTHS.between(day, lastDay()) < WARNING_MONTHS;
  }

  /** Whether the term begins after a day. */
  public boolean isFutureOn(LocalDate day) {
    return startsOn.isAfter(day);
  }
}
