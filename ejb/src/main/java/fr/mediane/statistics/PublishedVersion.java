package fr.mediane.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A version of a year as it was published: everybody may hold it beside those that follow.
 *
 * @param rules the settings applied
 * @param lines the lines of each territory, by its code; every territory is there
 * @param counts what they count, by code of territory
 * @param meetings meetings held, by code of territory
 * @param figures what was told, by scope, family and name between slashes; {@code null} amounts
 *     were kept secret
 */
record PublishedVersion(
    FreezeRules rules,
    Map<String, List<CaseLine>> lines,
    Map<String, YearCounts> counts,
    Map<String, Long> meetings,
    Map<String, Long> figures) {

  /** Where a figure is found among those that were told. */
  static String key(String scope, String family, String name) {
    return scope + "/" + family + "/" + name;
  }

  /** Counts the lines, once: every version that follows is compared with them. */
  PublishedVersion(
      FreezeRules rules,
      Map<String, List<CaseLine>> lines,
      Map<String, Long> meetings,
      Map<String, Long> figures) {
    this(rules, lines, YearCounts.byCode(lines), meetings, figures);
  }

  /** Whether anything was told: not of a year with fewer saisines than the threshold. */
  boolean tellsSomething() {
    return shows(StatisticalScope.NETWORK_CODE, FigureBook.TOTAL, FigureBook.TOTAL);
  }

  /** Whether a figure was told and not kept secret. */
  boolean shows(String scope, String family, String name) {
    return figures.get(key(scope, family, name)) != null;
  }

  /** Whether there was such a territory when it was published. */
  boolean knows(String territory) {
    return figures.containsKey(key(territory, FigureBook.TOTAL, FigureBook.TOTAL));
  }

  /** Whether a territory was told by year, and not by its total alone. */
  boolean isDetailed(String territory) {
    StatisticalAxis axis = StatisticalAxis.REFERRER;
    return axis.detail().stream()
        .anyMatch(
            sum ->
                figures.containsKey(key(territory, axis.name(), sum.key()))
                    && axis.coarse().stream().noneMatch(merged -> merged.key().equals(sum.key())));
  }

  /**
   * Whether a count of the territories or of the network differs from that of another version by
   * less than the threshold without being the same. All those that may be printed are compared, the
   * secret ones too: then whoever knew the whole difference would know of no few saisines.
   *
   * @param other the counts of the territories of the other one, by their codes
   */
  boolean differsByFew(Map<String, YearCounts> other, int threshold) {
    YearCounts network = YearCounts.sum(counts.values());
    YearCounts otherNetwork = YearCounts.sum(other.values());
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      List<AxisSum> answers = axis.answers().stream().map(AxisSum::of).toList();
      if (network.differsByFew(otherNetwork, axis.printed(), axis, threshold)
          || network.differsByFew(otherNetwork, answers, axis, threshold)
          || counts.entrySet().stream()
              .anyMatch(
                  row ->
                      other.containsKey(row.getKey())
                          && row.getValue()
                              .differsByFew(
                                  other.get(row.getKey()), axis.told(), axis, threshold))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another version counts the same: it tells nothing more of saisines. */
  boolean hasCounts(Map<String, YearCounts> other) {
    return counts.keySet().equals(other.keySet())
        && other.entrySet().stream()
            .allMatch(row -> counts.get(row.getKey()).equalsCounts(row.getValue()));
  }

  /** Whether so few lines, and some, differ from those of another version. */
  boolean differsByFewLines(Map<String, List<CaseLine>> other, int threshold) {
    int differences = Publication.differences(all(lines), all(other));
    return differences > 0 && differences < threshold;
  }

  private static List<CaseLine> all(Map<String, List<CaseLine>> lines) {
    return lines.values().stream().flatMap(Collection::stream).toList();
  }

  /**
   * Whether the meetings of another version may be told beside those of this one: the same are
   * secret, which did not change, and none differs by few.
   *
   * @param other what would be told, by scope; {@code null} for a secret
   * @param counted how many there are, by territory
   */
  boolean goesWithMeetings(Map<String, Long> other, Map<String, Long> counted, int threshold) {
    Map<String, Long> own = new HashMap<>();
    other.keySet().forEach(scope -> own.put(scope, figures.get(meetingsOf(scope))));
    if (own.values().stream().noneMatch(amount -> amount != null)) {
      return true;
    }
    return other.entrySet().stream()
        .allMatch(
            row -> {
              Long before = own.get(row.getKey());
              Long after = row.getValue();
              if (before == null || after == null) {
                return before == null
                    && after == null
                    && counted
                        .getOrDefault(row.getKey(), 0L)
                        .equals(meetings.getOrDefault(row.getKey(), 0L));
              }
              return before.equals(after) || Math.abs(before - after) >= threshold;
            });
  }

  private static String meetingsOf(String scope) {
    return key(scope, FigureBook.ACTIVITY, YearActivity.MEETINGS);
  }
}
