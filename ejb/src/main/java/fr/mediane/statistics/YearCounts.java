package fr.mediane.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
