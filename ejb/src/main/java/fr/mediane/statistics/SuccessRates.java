package fr.mediane.statistics;

import fr.mediane.statistics.FigureTable.Cell;
import java.io.Serializable;

/**
 * The two success rates of the published reports (domain reference, §5).
 *
 * @param formal agreements signed, whole or partial, among the formal mediations that ended
 * @param support supports that settled the matter, among those that ended
 * @param durable agreements found durable, among those that were evaluated
 */
public record SuccessRates(Rate formal, Rate support, Rate durable) implements Serializable {

  /**
   * A part of a whole.
   *
   * @param successes the part
   * @param ended the whole
   */
  public record Rate(Cell successes, Cell ended) implements Serializable {

    /** The share in whole per cent; suppressed as soon as one of the two counts is. */
    public Cell percent() {
      if (successes.suppressed() || ended.suppressed()) {
        return Cell.SUPPRESSED;
      }
      if (!successes.isShown() || !ended.isShown() || ended.value() == 0) {
        return Cell.ABSENT;
      }
      return Cell.of(Math.round(100f * successes.value() / ended.value()));
    }
  }
}
