package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.regulation.OverseasZone;

/**
 * A candidate of a pool.
 *
 * @param person who, with every mandate recorded; the tenure is not looked at
 * @param zone zone of Outre-mer applied for; {@code null} when either will do
 */
public record Applicant(SeatHolder person, OverseasZone zone) {

  String key() {
    return person.personKey();
  }
}
