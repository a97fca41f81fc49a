package fr.mediane.statistics;

import fr.mediane.door.CommandContext;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the frozen versions and counts them, once. */
@ApplicationScoped
class YearFreezer {

  /** Eight days (articles 6 and 10), for a line that keeps nothing of a clock. */
  private static final int RECEIPT_DAYS = 8;

  /** Three months are 92 days at most, for a line that keeps nothing of a clock. */
  private static final int AGREEMENT_DAYS = 92;

  @Inject private CaseGatherer gatherer;
  @Inject private FigureBook book;
  @Inject private Settings settings;
  @Inject private YearActivity activity;
  @Inject private Panels panels;
  @Inject private YearPublisher publisher;

  /** The settings of today. */
  FreezeRules rules() {
    return new FreezeRules(
        settings.number("statistics.threshold"),
        settings.flag("statistics.zeros-shown"),
        settings.number("statistics.detail-from"),
        RECEIPT_DAYS,
        AGREEMENT_DAYS,
        settings.number("statistics.dominance-percent"),
        true);
  }

  /**
   * What a year holds of every territory, read once for all of them.
   *
   * @param lines the lines, by code
   * @param activity the activity, by code and name
   */
  private record Gathered(
      Map<String, List<CaseLine>> lines, Map<String, Map<String, Long>> activity) {}

  private Gathered gather(int year) {
    return new Gathered(gatherer.linesOf(year, rules()), activity.of(year, panels.all()));
  }

  /**
   * Freezes a year of a territory.
   *
   * @return empty when nothing changed since the last version
   */
  Optional<FrozenYear> territory(String code, int year, String motive, CommandContext context) {
    return territory(code, year, motive, context, gather(year));
  }

  private Optional<FrozenYear> territory(
      String code, int year, String motive, CommandContext context, Gathered gathered) {
    FreezeRules rules = rules();
    List<CaseLine> lines = gathered.lines().getOrDefault(code, List.of());
    StatisticalScope scope = new StatisticalScope(code);
    Map<String, Long> active = gathered.activity().getOrDefault(code, Map.of());
    String digest = YearDigest.ofLines(code, year, rules.canonical(), lines, active);
    Optional<FrozenYear> before = book.last(code, year);
    if (before.filter(last -> isTheSame(last, digest, lines, active)).isPresent()) {
      return Optional.empty();
    }
    FrozenYear frozen = version(scope, year, before, digest, motive, context);
    frozen.counts(YearCounts.of(lines));
    book.add(frozen);
    book.addLines(frozen, lines);
    exact(frozen, scope, lines, active);
    return Optional.of(frozen);
  }

  /** Whether a version says the same already; the digest of older ones has no activity. */
  private boolean isTheSame(
      FrozenYear last, String digest, List<CaseLine> lines, Map<String, Long> active) {
    String older =
        YearDigest.ofLinesAlone(last.getScope(), last.getYear(), last.rules().canonical(), lines);
    return last.getDigest().equals(digest)
        || last.getDigest().equals(older)
            && last.rules().publishesLike(rules())
            && book.activity(List.of(last)).get(last.getScope()).equals(active);
  }

  /**
   * Freezes a year of the network with the last version of each territory, and publishes it.
   *
   * @return empty when nothing changed since the last version
   */
  Optional<FrozenYear> network(int year, String motive, CommandContext context) {
    FreezeRules rules = rules();
    Map<String, FrozenYear> territories = closeTerritories(year, context);
    List<String> digests = territories.values().stream().map(FrozenYear::getDigest).toList();
    String digest = YearDigest.ofTerritories(year, rules.canonical(), digests);
    Optional<FrozenYear> before = book.last(StatisticalScope.NETWORK_CODE, year);
    boolean same =
        before
            .filter(last -> last.rules().publishesLike(rules))
            .filter(
                last ->
                    YearDigest.ofTerritories(year, last.rules().canonical(), digests)
                        .equals(last.getDigest()))
            .isPresent();
    if (same) {
      return Optional.empty();
    }
    Map<String, List<CaseLine>> lines = new TreeMap<>();
    territories.keySet().forEach(code -> lines.put(code, List.of()));
    lines.putAll(book.lines(territories.values()));
    List<CaseLine> all = lines.values().stream().flatMap(List::stream).toList();
    FrozenYear frozen = version(StatisticalScope.NETWORK, year, before, digest, motive, context);
    frozen.counts(YearCounts.of(all));
    frozen.addsUp(new LinkedHashSet<>(territories.values()));
    book.add(frozen);
    Map<String, Map<String, Long>> active = book.activity(territories.values());
    exact(frozen, StatisticalScope.NETWORK, all, Publication.sum(active.values()));
    publisher.publish(frozen, lines, active, rules);
    return Optional.of(frozen);
  }

  private Map<String, FrozenYear> closeTerritories(int year, CommandContext context) {
    Map<String, FrozenYear> closed = new TreeMap<>();
    Gathered gathered = null;
    for (Panel panel : panels.all()) {
      String code = panel.getTerritory().getCode();
      Optional<FrozenYear> last = book.last(code, year);
      if (last.isEmpty()) {
        gathered = gathered == null ? gather(year) : gathered;
        last = territory(code, year, null, context, gathered);
      }
      last.ifPresent(version -> closed.put(code, version));
    }
    return closed;
  }

  private void exact(
      FrozenYear frozen,
      StatisticalScope scope,
      Collection<CaseLine> lines,
      Map<String, Long> active) {
    YearCounts counts = YearCounts.of(lines);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      Map<String, Long> figures = new LinkedHashMap<>();
      axis.printed().forEach(sum -> figures.put(sum.key(), counts.of(axis, sum)));
      book.addFigures(frozen, scope.code(), true, axis.name(), figures);
    }
    String code = scope.code();
    book.addFigures(frozen, code, true, FigureBook.TOTAL, Map.of(FigureBook.TOTAL, counts.total()));
    book.addFigures(frozen, code, true, FigureBook.DELAY, YearDelays.of(lines, 1, 1));
    book.addFigures(frozen, code, true, FigureBook.ACTIVITY, active);
  }

  private FrozenYear version(
      StatisticalScope scope,
      int year,
      Optional<FrozenYear> before,
      String digest,
      String motive,
      CommandContext context) {
    return new FrozenYear(
        scope,
        year,
        before.map(FrozenYear::getNumber).orElse(0) + 1,
        digest,
        rules().canonical(),
        context.at(),
        context.actor().displayName() + ", " + context.actor().quality(),
        motive);
  }
}
