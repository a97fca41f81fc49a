package fr.mediane.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who holds every version of every year that was ever published, and what was told of
 * their period. A territory whose lines did not change has the same counts in both versions; of one
 * that was corrected, he even knows by how much each count differs.
 */
final class VersionsAttacker extends LinearAttacker {

  private final StatisticalAxis axis;
  private final List<Map<String, Map<String, Integer>>> standing = new ArrayList<>();

  /**
   * Reads what was published.
   *
   * @param years the versions of each year, in order
   * @param period what was told of all years with the first version of each; may be empty
   */
  VersionsAttacker(
      List<List<PublishedVersion>> years, Map<String, Long> period, StatisticalAxis axis) {
    super(axis, years.stream().flatMap(List::stream).mapToLong(VersionsAttacker::cases).sum());
    this.axis = axis;
    for (int year = 0; year < years.size(); year++) {
      Map<String, Map<String, Integer>> before = null;
      for (int number = 0; number < years.get(year).size(); number++) {
        PublishedVersion version = years.get(year).get(number);
        PublishedVersion last = number == 0 ? null : years.get(year).get(number - 1);
        before = read(year + "." + number, version, last, before);
        if (number == 0) {
          standing.add(before);
        }
      }
    }
    period.forEach(
        (key, amount) -> {
          String[] name = key.split("/");
          if (name[1].equals(FigureBook.PERIOD + axis.name())) {
            List<Integer> places = new ArrayList<>();
            standing.forEach(rows -> places.addAll(places(rows.get(name[0]), name[2])));
            tell("period/" + key, places, amount);
          }
        });
  }

  private static long cases(PublishedVersion version) {
    return version.lines().values().stream().mapToLong(List::size).sum();
  }

  private Map<String, Map<String, Integer>> read(
      String name,
      PublishedVersion version,
      PublishedVersion last,
      Map<String, Map<String, Integer>> before) {
    Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    for (String code : version.lines().keySet()) {
      boolean same = last != null && last.lines().get(code).equals(version.lines().get(code));
      rows.put(code, same ? before.get(code) : unknowns());
      if (last != null && !same) {
        differs(
            before.get(code), last.lines().get(code), rows.get(code), version.lines().get(code));
      }
    }
    for (String code : rows.keySet()) {
      total(name, version, code, rows.get(code).values());
      if (version.isDetailed(code)) {
        figures(name, version, code, List.of(rows.get(code)));
      }
    }
    String network = StatisticalScope.NETWORK_CODE;
    total(
        name,
        version,
        network,
        rows.values().stream().flatMap(row -> row.values().stream()).toList());
    figures(name, version, network, rows.values());
    return rows;
  }

  private void total(
      String name, PublishedVersion version, String scope, Collection<Integer> places) {
    String key = PublishedVersion.key(scope, FigureBook.TOTAL, FigureBook.TOTAL);
    tell(name + "/" + key, List.copyOf(places), version.figures().get(key));
  }

  private void figures(
      String name, PublishedVersion version, String scope, Collection<Map<String, Integer>> rows) {
    version
        .figures()
        .forEach(
            (key, amount) -> {
              String[] parts = key.split("/");
              if (parts[0].equals(scope) && parts[1].equals(axis.name())) {
                List<Integer> places = new ArrayList<>();
                rows.forEach(row -> places.addAll(places(row, parts[2])));
                tell(name + "/" + key, places, amount);
              }
            });
  }

  /** The difference of each count is known, whether it was told or not. */
  private void differs(
      Map<String, Integer> before,
      List<CaseLine> linesBefore,
      Map<String, Integer> after,
      List<CaseLine> linesAfter) {
    YearCounts one = YearCounts.of(linesBefore);
    YearCounts other = YearCounts.of(linesAfter);
    for (AxisSum sum : axis.detail()) {
      long difference = other.of(axis, sum) - one.of(axis, sum);
      List<Integer> was = sum.values().stream().map(before::get).toList();
      List<Integer> is = sum.values().stream().map(after::get).toList();
      tellAtLeast(is, 1, was, 1, difference);
      tellAtLeast(was, 1, is, 1, -difference);
    }
  }
}
