package fr.mediane.panel.compose;

import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A seat to fill.
 *
 * @param number from 1
 * @param zone zone of Outre-mer, {@code null} elsewhere
 * @param restUntil last day of the mandate begun on this seat, when days of it are left to serve
 *     after the composition takes effect; {@code null} otherwise. A person who comes in may be
 *     given that rest.
 */
public record Place(int number, OverseasZone zone, LocalDate restUntil) implements Serializable {

  /** What this seat offers to a person who comes in. */
  Kind kind() {
    return new Kind(zone, restUntil);
  }

  /**
   * Seats that offer the same are interchangeable.
   *
   * @param zone zone of Outre-mer, {@code null} elsewhere
   * @param restUntil the rest of a term, {@code null} for a full one
   */
  record Kind(OverseasZone zone, LocalDate restUntil) {

    /** The same without its rest: a full term. */
    Kind fullTerm() {
      return new Kind(zone, null);
    }
  }
}
