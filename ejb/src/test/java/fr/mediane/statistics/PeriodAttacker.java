package fr.mediane.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who holds every report of five years, regional and national, and what they say of the
 * period: one unknown count for each year, territory and answer.
 */
final class PeriodAttacker extends LinearAttacker {

  private final StatisticalAxis axis;
  private final List<Map<String, Map<String, Integer>>> unknowns = new ArrayList<>();

  PeriodAttacker(List<YearRelease> years, PeriodRelease period, StatisticalAxis axis) {
    super(axis, years.stream().mapToLong(PeriodAttacker::cases).sum());
    this.axis = axis;
    for (int year = 0; year < years.size(); year++) {
      YearRelease release = years.get(year);
      Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
      release.territories().forEach(territory -> rows.put(territory, unknowns()));
      unknowns.add(rows);
      read(year, release);
    }
    for (String territory : years.get(0).territories()) {
      period
          .shown(territory, axis)
          .forEach(
              (sum, value) ->
                  tell("period/" + territory + "/" + sum, ofPeriod(territory, sum), value));
    }
  }

  private static long cases(YearRelease release) {
    return release.territories().stream().mapToLong(code -> release.counts(code).total()).sum();
  }

  private List<Integer> ofPeriod(String territory, String sum) {
    List<Integer> places = new ArrayList<>();
    for (int year = 0; year < unknowns.size(); year++) {
      places.addAll(places(year, Set.of(territory), sum));
    }
    return places;
  }

  private void read(int year, YearRelease release) {
    List<Integer> all = new ArrayList<>();
    for (String territory : release.territories()) {
      List<Integer> row = List.copyOf(unknowns.get(year).get(territory).values());
      all.addAll(row);
      if (!release.withholds(territory)) {
        tell(year + "/" + territory + "/total", row, (long) release.counts(territory).total());
      }
      if (release.isDetailed(territory)) {
        read(year, territory, Set.of(territory), release);
      }
    }
    tell(year + "/total", all, cases(release));
    read(year, StatisticalScope.NETWORK_CODE, release.territories(), release);
  }

  private void read(int year, String scope, Set<String> territories, YearRelease release) {
    release
        .shown(scope, axis)
        .forEach(
            (sum, value) ->
                tell(year + "/" + scope + "/" + sum, places(year, territories, sum), value));
  }

  private List<Integer> places(int year, Collection<String> territories, String key) {
    return territories.stream()
        .flatMap(code -> places(unknowns.get(year).get(code), key).stream())
        .toList();
  }
}
