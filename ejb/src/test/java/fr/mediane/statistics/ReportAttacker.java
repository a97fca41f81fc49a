package fr.mediane.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who holds the whole report of a year: one unknown count for each territory and each
 * answer.
 */
final class ReportAttacker extends LinearAttacker {

  private final StatisticalAxis axis;
  private final YearRelease release;
  private final Map<String, List<CaseLine>> network;
  private final Map<String, Map<String, Integer>> unknowns = new LinkedHashMap<>();

  ReportAttacker(YearRelease release, Map<String, List<CaseLine>> network, StatisticalAxis axis) {
    super(axis, size(network));
    this.axis = axis;
    this.release = release;
    this.network = network;
    for (String territory : network.keySet()) {
      unknowns.put(territory, unknowns());
    }
    for (String territory : network.keySet()) {
      List<Integer> row = List.copyOf(unknowns.get(territory).values());
      tell(
          territory + "/total",
          row,
          release.withholds(territory) ? null : (long) network.get(territory).size());
      release
          .shown(territory, axis)
          .forEach((sum, value) -> tell(territory + "/" + sum, places(territory, sum), value));
    }
    List<Integer> all = new ArrayList<>();
    network.keySet().forEach(territory -> all.addAll(unknowns.get(territory).values()));
    tell("total", all, size(network));
    release
        .shown(StatisticalScope.NETWORK_CODE, axis)
        .forEach(
            (sum, value) -> {
              List<Integer> places = new ArrayList<>();
              network.keySet().forEach(territory -> places.addAll(places(territory, sum)));
              tell("network/" + sum, places, value);
            });
  }

  /** The attack on a report in which the small counts alone would have been hidden. */
  ReportAttacker withPrimaryRuleAlone() {
    for (String territory : network.keySet()) {
      if (!release.withholds(territory)) {
        YearCounts counts = YearCounts.of(network.get(territory));
        for (AxisSum sum : axis.coarse()) {
          long value = counts.of(axis, sum);
          boolean small = value > 0 && value < 5;
          tell(territory + "/" + sum.key(), places(territory, sum.key()), small ? null : value);
        }
      }
    }
    return this;
  }

  private static long size(Map<String, List<CaseLine>> network) {
    return network.values().stream().mapToLong(List::size).sum();
  }

  private List<Integer> places(String territory, String key) {
    return places(unknowns.get(territory), key);
  }

  /** Whether the reader finds out that a territory not told by year has no such saisine. */
  boolean isZeroOfTerritoryNotTold(String secret) {
    String territory = secret.substring(0, secret.indexOf('/'));
    return network.containsKey(territory) && !release.isDetailed(territory) && largest(secret) == 0;
  }
}
