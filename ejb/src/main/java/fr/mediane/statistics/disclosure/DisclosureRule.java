package fr.mediane.statistics.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The primary rule: which counts must not be shown by themselves.
 *
 * @param threshold a count that describes fewer cases is not shown; at least 2
 * @param zerosShown whether a count of zero is shown
 * @param dominantPercent a cell is not shown either when its largest contributor makes at least
 *     that share of it, in per cent; 0 when the dominance rule is not applied
 */
public record DisclosureRule(int threshold, boolean zerosShown, int dominantPercent) {

  /** Rejects thresholds that protect nothing. */
  public DisclosureRule {
    if (threshold < 2 || dominantPercent < 0 || dominantPercent > 100) {
      throw new IllegalArgumentException(threshold + ", " + dominantPercent + " %");
    }
  }

  /** The threshold rule alone, zeros shown. */
  public static DisclosureRule ofThreshold(int threshold) {
    return new DisclosureRule(threshold, true, 0);
  }

  /** The same rule with a threshold that is not lower than another one. */
  public DisclosureRule atLeast(int otherThreshold) {
    return new DisclosureRule(Math.max(threshold, otherThreshold), zerosShown, dominantPercent);
  }

  /** Whether a count must be hidden whatever stands around it. */
  public boolean isSensitive(long count) {
    return count == 0 ? !zerosShown : count < threshold;
  }

  /**
   * Whether a cell must be hidden because of the share of its largest contributor.
   *
   * @param contributions what each contributor brings to the cell, none negative
   */
  public boolean isDominated(List<Long> contributions) {
    long total = contributions.stream().mapToLong(Long::longValue).sum();
    long largest = contributions.stream().max(Comparator.naturalOrder()).orElse(0L);
    return dominantPercent > 0 && total > 0 && largest * 100 >= total * dominantPercent;
  }

  /** The sum of the counts at these places. */
  static long sum(long[] values, int[] places) {
    return Arrays.stream(places).mapToLong(place -> values[place]).sum();
  }
}
