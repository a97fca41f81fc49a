package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CellSuppression;
import fr.mediane.statistics.disclosure.CountModel;
import fr.mediane.statistics.disclosure.Protection;
import fr.mediane.statistics.disclosure.WithheldTotals;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The publication of one year of the whole network: which counts of the network and of each
 * territory are shown. A territory with enough saisines is told by year, the others only by their
 * total (and over a period: {@link PeriodRelease}). Each axis is one model of linked tables; a year
 * shares no count with another one, so that years cannot be subtracted from each other.
 *
 * <p>The territories not told by year form one row, whose sum is known: whatever is moved within it
 * changes nothing that is shown on any axis, so that axes can be protected one by one.
 */
final class YearRelease {

  private final FreezeRules rules;
  private final Map<String, YearCounts> territories;
  private final YearCounts network;
  private final Set<String> withheld;
  private final Map<StatisticalAxis, Protection> protections = new EnumMap<>(StatisticalAxis.class);

  /**
   * Protects a year.
   *
   * @param territories the counts of each territory, by its code
   */
  YearRelease(FreezeRules rules, Map<String, YearCounts> territories) {
    this.rules = rules;
    this.territories = new TreeMap<>(territories);
    this.network = YearCounts.sum(territories.values());
    Map<String, Long> totals = new TreeMap<>();
    this.territories.forEach((code, counts) -> totals.put(code, counts.total()));
    this.withheld = WithheldTotals.of(totals, rules.disclosure());
    if (isPublished()) {
      for (StatisticalAxis axis : StatisticalAxis.values()) {
        protections.put(axis, CellSuppression.protect(model(axis), rules.disclosure()));
      }
    }
  }

  /** Whether anything can be published: the network as a whole is not itself a small cell. */
  boolean isPublished() {
    return network.total() >= rules.threshold();
  }

  /** Whether the total of a territory is kept secret. */
  boolean withholds(String territory) {
    return !isPublished() || withheld.contains(territory);
  }

  /** Whether a territory is told by year, and not by its total alone. */
  boolean isDetailed(String territory) {
    return !withholds(territory) && territories.get(territory).total() >= rules.detailFrom();
  }

  /** The counts of a territory. */
  YearCounts counts(String territory) {
    return territories.get(territory);
  }

  /** The codes of the territories. */
  Set<String> territories() {
    return territories.keySet();
  }

  /** The models and what is hidden of them, for the audit. */
  Map<StatisticalAxis, Protection> protections() {
    return protections;
  }

  /**
   * The counts of a scope on an axis, in order; {@code null} where a count is kept secret.
   *
   * @param scope code of a territory, or of the network
   */
  Map<String, Long> shown(String scope, StatisticalAxis axis) {
    boolean whole = StatisticalScope.NETWORK_CODE.equals(scope);
    YearCounts counts = whole ? network : territories.get(scope);
    Map<String, Long> shown = new LinkedHashMap<>();
    for (AxisSum sum : sums(scope, axis)) {
      boolean hidden =
          !isPublished()
              || !whole && !isDetailed(scope)
              || protections.get(axis).hides(AxisModel.key(scope, sum));
      shown.put(sum.key(), hidden ? null : counts.of(axis, sum));
    }
    return shown;
  }

  private List<AxisSum> sums(String scope, StatisticalAxis axis) {
    if (StatisticalScope.NETWORK_CODE.equals(scope)) {
      return axis.printed();
    }
    return isDetailed(scope) ? axis.told() : axis.coarse();
  }

  /**
   * The counts of the territories not told by year, together.
   *
   * @param without those left out
   */
  YearCounts others(Set<String> without) {
    return YearCounts.sum(
        territories.entrySet().stream()
            .filter(row -> !isDetailed(row.getKey()) && !without.contains(row.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /**
   * By how much the territories not told by year differ, in detail, in each of the worlds that
   * prove the protection of an axis.
   */
  List<long[]> changesOfOthers(StatisticalAxis axis) {
    long toldByYear = territories.keySet().stream().filter(this::isDetailed).count();
    int first = Math.toIntExact(toldByYear) * axis.detail().size();
    return protections.get(axis).changes().stream()
        .map(change -> Arrays.copyOfRange(change, first, first + axis.detail().size()))
        .toList();
  }

  private CountModel model(StatisticalAxis axis) {
    Map<String, YearCounts> told = new TreeMap<>();
    territories.forEach(
        (code, counts) -> {
          if (isDetailed(code)) {
            told.put(code, counts);
          }
        });
    boolean allTold = told.size() == territories.size();
    return AxisModel.of(axis, network, told, allTold ? null : others(Set.of()));
  }
}
