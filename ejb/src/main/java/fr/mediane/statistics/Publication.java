package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.WithheldTotals;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Everything that is published of one year, by scope, family and name. */
final class Publication {

  /** A median tells of one case in twice the threshold at most. */
  private static final int MEDIAN_FACTOR = 2;

  private final Map<String, Map<String, Map<String, Long>>> figures = new LinkedHashMap<>();
  private final FreezeRules rules;
  private final YearRelease release;

  /**
   * Protects a year.
   *
   * @param lines the lines of each territory, by its code
   * @param activity the activity of each territory, by its code
   */
  Publication(
      FreezeRules rules,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> activity) {
    this.rules = rules;
    Map<String, YearCounts> counts = new TreeMap<>();
    lines.forEach((code, own) -> counts.put(code, YearCounts.of(own)));
    this.release = new YearRelease(rules, counts);
    List<CaseLine> all = lines.values().stream().flatMap(List::stream).toList();
    add(StatisticalScope.NETWORK_CODE, all, !release.isPublished());
    lines.forEach((code, own) -> add(code, own, release.withholds(code)));
    addActivity(activity);
  }

  private void add(String scope, List<CaseLine> lines, boolean withheld) {
    Map<String, Map<String, Long>> families = new LinkedHashMap<>();
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      families.put(axis.name(), release.shown(scope, axis));
    }
    Map<String, Long> total = new HashMap<>();
    total.put(FigureBook.TOTAL, withheld ? null : (long) lines.size());
    families.put(FigureBook.TOTAL, total);
    families.put(
        FigureBook.DELAY,
        withheld ? Map.of() : YearDelays.of(lines, MEDIAN_FACTOR * rules.threshold()));
    figures.put(scope, families);
  }

  private void addActivity(Map<String, Map<String, Long>> activity) {
    Map<String, Long> meetings = new TreeMap<>();
    activity.forEach(
        (code, own) -> meetings.put(code, own.getOrDefault(YearActivity.MEETINGS, 0L)));
    Set<String> withheld = WithheldTotals.of(meetings, rules.disclosure());
    activity.forEach(
        (code, own) -> {
          Map<String, Long> shown = new LinkedHashMap<>(own);
          if (withheld.contains(code)) {
            shown.put(YearActivity.MEETINGS, null);
          }
          figures.computeIfAbsent(code, none -> new LinkedHashMap<>()).put("ACTIVITY", shown);
        });
    Map<String, Long> whole = sum(activity.values());
    if (rules.disclosure().isSensitive(whole.getOrDefault(YearActivity.MEETINGS, 0L))) {
      whole.put(YearActivity.MEETINGS, null);
    }
    figures.get(StatisticalScope.NETWORK_CODE).put(FigureBook.ACTIVITY, whole);
  }

  /** What is shown: by scope, family and name; {@code null} amounts are kept secret. */
  Map<String, Map<String, Map<String, Long>>> figures() {
    return figures;
  }

  /** What was suppressed, the totals of territories included. */
  DisclosureSummary summary() {
    return DisclosureCount.of(rules, release.protections().values());
  }

  /**
   * Whether a count differs from one published before by less than the threshold: the difference
   * would tell of as few saisines.
   *
   * @param before what was published, by scope, family and name; {@code null} amounts were secret
   */
  boolean differsByFew(Map<String, Long> before) {
    return figures.entrySet().stream()
        .anyMatch(
            scope ->
                scope.getValue().entrySet().stream()
                    .anyMatch(family -> differsByFew(scope.getKey(), family, before)));
  }

  private boolean differsByFew(
      String scope, Map.Entry<String, Map<String, Long>> family, Map<String, Long> before) {
    return family.getValue().entrySet().stream()
        .filter(figure -> figure.getValue() != null)
        .filter(figure -> isOfCases(family.getKey(), figure.getKey()))
        .anyMatch(
            figure -> {
              Long known = before.get(scope + "/" + family.getKey() + "/" + figure.getKey());
              long difference = known == null ? 0 : Math.abs(known - figure.getValue());
              return difference > 0 && difference < rules.threshold();
            });
  }

  /** Neither lengths of time nor public acts. */
  private static boolean isOfCases(String family, String name) {
    return switch (family) {
      case FigureBook.DELAY -> false;
      case FigureBook.ACTIVITY -> name.equals(YearActivity.MEETINGS);
      default -> true;
    };
  }

  /** Adds figures up by name. */
  static Map<String, Long> sum(Collection<Map<String, Long>> parts) {
    Map<String, Long> sum = new LinkedHashMap<>();
    parts.forEach(part -> part.forEach((name, amount) -> sum.merge(name, amount, Long::sum)));
    return sum;
  }

  /** In how many lines two versions differ: the larger of what came and what went. */
  static int differences(Collection<CaseLine> before, Collection<CaseLine> after) {
    int came = 0;
    Map<CaseLine, Integer> left = new HashMap<>();
    before.forEach(line -> left.merge(line, 1, Integer::sum));
    for (CaseLine line : after) {
      if (Objects.requireNonNullElse(left.get(line), 0) > 0) {
        left.merge(line, -1, Integer::sum);
      } else {
        came++;
      }
    }
    int went = before.size() - (after.size() - came);
    return Math.max(came, went);
  }
}
