package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CellSuppression;
import fr.mediane.statistics.disclosure.CountCell.Role;
import fr.mediane.statistics.disclosure.CountModel;
import fr.mediane.statistics.disclosure.Protection;
import fr.mediane.statistics.disclosure.WithheldTotals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The publication of one year of the whole network: which counts of the network and of each
 * territory are shown. Each axis is one model of linked tables; a year shares no count with another
 * one, so that years cannot be subtracted from each other.
 *
 * <p>Territories whose total is withheld form one row, whose sum is known: whatever is moved within
 * it changes nothing that is shown on any axis, so that axes can be protected one by one.
 */
final class YearRelease {

  /** The row of the territories whose total is withheld. */
  private static final String MERGED = "*";

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

  /** Whether a territory is told in detail. */
  boolean isDetailed(String territory) {
    return !withholds(territory) && territories.get(territory).total() >= rules.detailFrom();
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
              || !whole && withholds(scope)
              || protections.get(axis).hides(AxisModel.key(scope, sum));
      shown.put(sum.key(), hidden ? null : counts.of(axis, sum));
    }
    return shown;
  }

  private List<AxisSum> sums(String scope, StatisticalAxis axis) {
    if (StatisticalScope.NETWORK_CODE.equals(scope)) {
      return axis.printed();
    }
    return isDetailed(scope) ? detailed(axis) : axis.coarse();
  }

  private static List<AxisSum> detailed(StatisticalAxis axis) {
    Map<String, AxisSum> sums = new LinkedHashMap<>();
    axis.coarse().forEach(sum -> sums.put(sum.key(), sum));
    axis.detail().forEach(sum -> sums.putIfAbsent(sum.key(), sum));
    return List.copyOf(sums.values());
  }

  private CountModel model(StatisticalAxis axis) {
    List<AxisModel.Row> rows = new ArrayList<>();
    for (Map.Entry<String, YearCounts> row : territories.entrySet()) {
      if (!withheld.contains(row.getKey())) {
        boolean detailed = isDetailed(row.getKey());
        rows.add(
            new AxisModel.Row(
                row.getKey(),
                row.getValue(),
                detailed ? detailed(axis) : axis.coarse(),
                Role.SHOWN,
                detailed));
      }
    }
    if (!withheld.isEmpty()) {
      YearCounts merged = YearCounts.sum(withheld.stream().map(territories::get).toList());
      rows.add(new AxisModel.Row(MERGED, merged, axis.coarse(), Role.IMPLIED, false));
    }
    return AxisModel.of(axis, network, rows);
  }
}
