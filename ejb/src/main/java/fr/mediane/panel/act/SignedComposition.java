package fr.mediane.panel.act;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.List;

/**
 * The composition of a proposal as the act signed on one day makes it. An act never looks back:
 * signed after the day proposed, it takes effect the day of its signature, and the mandates it
 * grants begin and end accordingly; a replacement still ends with the term it takes over.
 */
final class SignedComposition {

  private SignedComposition() {}

  /**
   * Moves a proposed composition to the day of the signature, where needed.
   *
   * @param proposed as proposed, judged under the regulation of the day of the signature
   * @param termMonths length of the mandates granted, in months
   */
  static Composition of(Composition proposed, int termMonths) {
    LocalDate signedOn = proposed.actDate();
    if (!proposed.effectiveDate().isBefore(signedOn)) {
      return proposed;
    }
    return new Composition(
        proposed.panel(),
        signedOn,
        signedOn,
        proposed.calendar(),
        proposed.presidentKey(),
        proposed.presidentNamesakes(),
        proposed.seats().stream().map(seat -> moved(seat, signedOn, termMonths)).toList());
  }

  /** The seats to which the act grants a mandate. */
  static List<Seat> granted(Composition composition) {
    return composition.occupiedSeats().stream()
        .filter(seat -> seat.holder().tenure().nature() != MandateNature.KEPT)
        .toList();
  }

  private static Seat moved(Seat seat, LocalDate start, int months) {
    if (seat.isVacant()) {
      return seat;
    }
    SeatHolder holder = seat.holder();
    Tenure tenure = holder.tenure();
    Tenure moved =
        switch (tenure.nature()) {
          case KEPT -> tenure;
          case NEW -> Tenure.first(start, RegulationTerms.lastDay(start, months));
          case RENEWAL -> Tenure.renewal(start, RegulationTerms.lastDay(start, months));
          case REPLACEMENT ->
              Tenure.replacement(start, tenure.plannedEnd(), tenure.countsTowardsRenewals());
        };
    return seat.with(new SeatHolder(holder.profile(), moved, holder.history(), holder.elsewhere()));
  }
}
