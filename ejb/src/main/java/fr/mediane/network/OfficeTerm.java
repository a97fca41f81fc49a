package fr.mediane.network;

import fr.mediane.regulation.PanelKind;
import java.time.LocalDate;

/**
 * A term of office of a mediator, as the rules on compositions look at it.
 *
 * @param mediatorId identity of the term
 * @param territoryCode code of the territory
 * @param territoryName its name
 * @param kind whether the mediator is regional, of Outre-mer or national
 * @param civility civility
 * @param firstName first name
 * @param lastName last name
 * @param email address, or {@code null}
 * @param startsOn first day
 * @param endsOn last day of the term
 * @param endedOn last day when it ended early, otherwise {@code null}
 * @param personId the person of the pool whom the mediator is; {@code null} when not linked
 */
public record OfficeTerm(
    Long mediatorId,
    String territoryCode,
    String territoryName,
    PanelKind kind,
    Civility civility,
    String firstName,
    String lastName,
    String email,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate endedOn,
    Long personId) {

  /** Last day in office, early end included. */
  public LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** Whether the term runs on a day. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(lastDay());
  }

  /** First name and last name. */
  public String name() {
    return firstName + " " + lastName;
  }

  /** Civility, first name and last name. */
  public String fullName() {
    return civility.label() + "\u00a0" + name();
  }
}
