package fr.mediane.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many saisines of a year gave each answer: counted in one pass over the lines. */
final class YearCounts {

  private final Map<StatisticalAxis, Map<String, Long>> counts =
      new EnumMap<>(StatisticalAxis.class);
  private long total;

  private YearCounts() {
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      counts.put(axis, new HashMap<>());
    }
  }

  /** Counts lines. */
  static YearCounts of(Collection<CaseLine> lines) {
    YearCounts made = new YearCounts();
    for (CaseLine line : lines) {
      made.total++;
      line.answers().forEach((axis, answer) -> made.counts.get(axis).merge(answer, 1L, Long::sum));
    }
    return made;
  }

  /** Counts the lines of each territory, by its code. */
  static Map<String, YearCounts> byCode(Map<String, List<CaseLine>> lines) {
    Map<String, YearCounts> counts = new TreeMap<>();
    lines.forEach((code, own) -> counts.put(code, of(own)));
    return counts;
  }

  /** Adds counts up. */
  static YearCounts sum(Collection<YearCounts> parts) {
    YearCounts made = new YearCounts();
    for (YearCounts part : parts) {
      made.total += part.total;
      part.counts.forEach(
          (axis, answers) ->
              answers.forEach((answer, n) -> made.counts.get(axis).merge(answer, n, Long::sum)));
    }
    return made;
  }

  /** The counts that all of these have at least, answer by answer; their total is not told. */
  static YearCounts common(Collection<YearCounts> versions) {
    YearCounts made = sum(List.of(versions.iterator().next()));
    for (YearCounts version : versions) {
      made.total = Math.min(made.total, version.total);
      made.counts.forEach(
          (axis, answers) ->
              answers.replaceAll(
                  (answer, n) -> Math.min(n, version.counts.get(axis).getOrDefault(answer, 0L))));
    }
    return made;
  }

  /**
   * Whether a count of a territory differs from another version by something, but by less than the
   * threshold, whether these counts are shown or not.
   */
  boolean differsByFew(YearCounts other, List<AxisSum> sums, StatisticalAxis axis, int threshold) {
    return isFew(total - other.total, threshold)
        || sums.stream().anyMatch(sum -> isFew(of(axis, sum) - other.of(axis, sum), threshold));
  }

  private static boolean isFew(long difference, int threshold) {
    return difference != 0 && Math.abs(difference) < threshold;
  }

  /** Whether every count is the same. */
  boolean equalsCounts(YearCounts other) {
    return total == other.total
        && Stream.of(StatisticalAxis.values())
            .allMatch(
                axis ->
                    axis.answers().stream()
                        .map(AxisSum::of)
                        .allMatch(answer -> of(axis, answer) == other.of(axis, answer)));
  }

  /** Saisines. */
  long total() {
    return total;
  }

  /** Saisines that gave one of the answers of a sum. */
  long of(StatisticalAxis axis, AxisSum sum) {
    Map<String, Long> answers = counts.get(axis);
    List<String> values = sum.values();
    return values.stream().mapToLong(value -> answers.getOrDefault(value, 0L)).sum();
  }
}
