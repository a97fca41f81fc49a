package fr.mediane.panel.act;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;

/**
 * The term that an act grants on a seat.
 *
 * @param start first day
 * @param end last day, included
 */
record GrantedTerm(LocalDate start, LocalDate end) {

  /**
   * Reckons the term. A first mandate and a renewal run for the whole length from the day the act
   * takes effect; a replacement runs until the last day of the term it takes over and never longer
   * than the length.
   *
   * @param effectiveOn day the act takes effect
   * @param months length of the mandates granted
   * @param replacedEnd last day granted to the person replaced; {@code null} when nobody is
   */
  static GrantedTerm of(
      MandateNature nature, LocalDate effectiveOn, int months, LocalDate replacedEnd) {
    LocalDate whole = RegulationTerms.lastDay(effectiveOn, months);
    return switch (nature) {
      case NEW, RENEWAL -> new GrantedTerm(effectiveOn, whole);
      case REPLACEMENT ->
          new GrantedTerm(
              effectiveOn,
              replacedEnd == null || replacedEnd.isAfter(whole) ? whole : replacedEnd);
      case KEPT -> throw new IllegalArgumentException("A kept mandate is granted by no new act");
    };
  }

  /**
   * The day an act takes effect: the day proposed, or that of the signature when it comes later.
   * An act never looks back.
   */
  static LocalDate effect(LocalDate proposed, LocalDate signedOn) {
    return proposed.isBefore(signedOn) ? signedOn : proposed;
  }

  /** Whether a day is left to serve: the term of the person replaced may be over. */
  boolean isEmpty() {
    return end.isBefore(start);
  }
}
