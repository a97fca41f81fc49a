package fr.mediane.panel.compose;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Tenure;

/**
 * A mandate that the act could give to somebody, or leave to him or her.
 *
 * @param contender who
 * @param tenure under which mandate
 * @param kind on which kind of seat
 * @param seat the only seat possible, for a mandate that is kept; {@code null} otherwise
 */
record Offer(Contender contender, Tenure tenure, Place.Kind kind, Integer seat) {

  /** Whether the mandate in progress goes on. */
  boolean isKept() {
    return tenure.nature() == MandateNature.KEPT;
  }

  /** Whether the person sits already. */
  boolean continues() {
    return isKept() || tenure.nature() == MandateNature.RENEWAL;
  }

  /** The person on a seat, under this mandate. */
  Seat on(int number) {
    return new Seat(number, kind.zone(), contender.under(tenure));
  }
}
