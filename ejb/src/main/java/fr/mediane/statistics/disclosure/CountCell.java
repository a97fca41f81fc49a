package fr.mediane.statistics.disclosure;

/**
 * A cell: the sum of some counts of a {@link CountModel}.
 *
 * @param key name of the cell, unique in its model
 * @param counts the counts it sums
 * @param role what may be done with it
 * @param weight what it costs to hide it: at least 1, more for what is more useful
 * @param dominated whether it must be hidden whatever its value (dominance rule)
 */
public record CountCell(String key, int[] counts, Role role, long weight, boolean dominated) {

  /** What may be done with a cell. */
  public enum Role {
    /** Shown, unless it must be hidden. */
    SHOWN,
    /** Known to the reader whatever happens. */
    ALWAYS_SHOWN,
    /** Printed nowhere, but the reader may compute it: protected when it is small. */
    IMPLIED
  }

  /** The value in a world. */
  long in(long[] world) {
    return DisclosureRule.sum(world, counts);
  }
}
