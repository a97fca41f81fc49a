package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.WithheldTotals;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that is published of one year, by scope, family and name. */
final class Publication {

  /** A median tells of one case in twice the threshold at most. */
  private static final int MEDIAN_FACTOR = 2;

  /** One case in ten is beyond a ninth decile: the threshold at least. */
  private static final int DECILE_FACTOR = 10;

  private final Map<String, Map<String, Map<String, Long>>> figures = new LinkedHashMap<>();
  private final FreezeRules rules;
  private final YearRelease release;

  /**
   * A published version with the same counts: what proved its lengths proves the same ones here.
   */
  private final Optional<PublishedVersion> alike;

  /**
   * Protects a year of which nothing is published yet.
   *
   * @param lines the lines of each territory, by its code
   * @param activity the activity of each territory, by its code
   */
  Publication(
      FreezeRules rules,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> activity) {
    this(rules, lines, activity, new YearRelease(rules, YearCounts.byCode(lines)), List.of());
  }

  private Publication(
      FreezeRules rules,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> activity,
      YearRelease release,
      List<PublishedVersion> published) {
    this.rules = rules;
    this.release = release;
    Map<String, YearCounts> counts = YearCounts.byCode(lines);
    this.alike = published.stream().filter(version -> version.hasCounts(counts)).findFirst();
    List<CaseLine> all = lines.values().stream().flatMap(List::stream).toList();
    add(StatisticalScope.NETWORK_CODE, all, !release.isPublished());
    lines.forEach((code, own) -> add(code, own, release.withholds(code)));
    addActivity(activity, published);
  }

  /**
   * Protects a version of a year beside those that are published already.
   *
   * @param published every version of the year that was published, whatever was told
   * @return empty when their secrets, or those of this one, would not stay secret
   */
  static Optional<Publication> beside(
      FreezeRules rules,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> activity,
      List<PublishedVersion> published) {
    Map<String, YearCounts> counts = YearCounts.byCode(lines);
    return YearRelease.beside(rules, counts, published)
        .map(release -> new Publication(rules, lines, activity, release, published))
        .filter(
            made ->
                published.stream()
                    .allMatch(
                        version -> version.hasCounts(counts) || made.goesWithLengths(version)));
  }

  /** What a version says of numbers of lengths must hold in the worlds that protect this one. */
  private boolean goesWithLengths(PublishedVersion version) {
    int median = MEDIAN_FACTOR * version.rules().threshold();
    int decile = DECILE_FACTOR * version.rules().threshold();
    return figures.keySet().stream()
        .filter(release::isToldByYear)
        .allMatch(
            scope ->
                Stream.of(YearDelays.Part.values())
                    .filter(part -> !part.isCounted())
                    .allMatch(
                        part ->
                            goesWith(version, scope, part, YearDelays.MEDIAN, median)
                                && goesWith(
                                    version, scope, part, YearDelays.NINTH_DECILE, decile)));
  }

  private boolean goesWith(
      PublishedVersion version, String scope, YearDelays.Part part, String rank, int least) {
    return !version.shows(scope, FigureBook.DELAY, part + rank)
        || release.tells(scope, part, least);
  }

  private void add(String scope, List<CaseLine> lines, boolean withheld) {
    Map<String, Map<String, Long>> families = new LinkedHashMap<>();
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      families.put(axis.name(), release.shown(scope, axis));
    }
    Map<String, Long> total = new HashMap<>();
    total.put(FigureBook.TOTAL, withheld ? null : (long) lines.size());
    families.put(FigureBook.TOTAL, total);
    families.put(FigureBook.DELAY, delays(scope, lines));
    figures.put(scope, families);
  }

  /**
   * Lengths of time, where they say nothing of what is kept secret; {@code null} for those that are
   * not told, and nothing at all where the counts that are told say that there is none.
   */
  private Map<String, Long> delays(String scope, List<CaseLine> lines) {
    int median = MEDIAN_FACTOR * rules.threshold();
    int decile = DECILE_FACTOR * rules.threshold();
    Map<String, Long> told = new LinkedHashMap<>();
    Map<String, Long> found = YearDelays.of(lines, median, decile);
    for (YearDelays.Part part : YearDelays.Part.values()) {
      if (!release.saysNone(scope, part)) {
        String half = part + YearDelays.MEDIAN;
        told.put(half, tells(scope, part, YearDelays.MEDIAN, median) ? found.get(half) : null);
        String nine = part + YearDelays.NINTH_DECILE;
        told.put(
            nine, tells(scope, part, YearDelays.NINTH_DECILE, decile) ? found.get(nine) : null);
      }
    }
    return told;
  }

  private boolean tells(String scope, YearDelays.Part part, String rank, int least) {
    return release.tells(scope, part, least)
        && alike.map(version -> version.shows(scope, FigureBook.DELAY, part + rank)).orElse(true);
  }

  private void addActivity(
      Map<String, Map<String, Long>> activity, List<PublishedVersion> published) {
    Map<String, Long> meetings = new TreeMap<>();
    activity.forEach(
        (code, own) -> meetings.put(code, own.getOrDefault(YearActivity.MEETINGS, 0L)));
    Map<String, Long> shown = new HashMap<>(meetings);
    WithheldTotals.of(meetings, rules.disclosure()).forEach(code -> shown.put(code, null));
    Map<String, Long> whole = sum(activity.values());
    long all = whole.getOrDefault(YearActivity.MEETINGS, 0L);
    shown.put(
        StatisticalScope.NETWORK_CODE, rules.disclosure().isSensitive(all) ? null : (Long) all);
    if (!published.stream()
        .allMatch(
            version ->
                version.goesWithMeetings(
                    shown, meetings, Math.max(rules.threshold(), version.rules().threshold())))) {
      shown.replaceAll((scope, amount) -> null);
    }
    activity.forEach((code, own) -> addActivity(code, own, shown));
    addActivity(StatisticalScope.NETWORK_CODE, whole, shown);
  }

  private void addActivity(String scope, Map<String, Long> own, Map<String, Long> meetings) {
    Map<String, Long> told = new LinkedHashMap<>(own);
    if (own.containsKey(YearActivity.MEETINGS)) {
      told.put(YearActivity.MEETINGS, meetings.get(scope));
    }
    figures.computeIfAbsent(scope, none -> new LinkedHashMap<>()).put(FigureBook.ACTIVITY, told);
  }

  /** What is shown: by scope, family and name; {@code null} amounts are kept secret. */
  Map<String, Map<String, Map<String, Long>>> figures() {
    return figures;
  }

  /** What was suppressed, the totals of territories included. */
  DisclosureSummary summary() {
    return DisclosureCount.of(rules, release.protections().values());
  }

  /** How many medians and ninth deciles are not told of who is told by year. */
  long hiddenLengths() {
    return figures.entrySet().stream()
        .filter(scope -> release.isToldByYear(scope.getKey()))
        .flatMap(
            scope -> scope.getValue().getOrDefault(FigureBook.DELAY, Map.of()).values().stream())
        .filter(Objects::isNull)
        .count();
  }

  /** How the year is protected. */
  YearRelease release() {
    return release;
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
