package fr.mediane.statistics;

import fr.mediane.solver.Answer;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who holds every report of five years, regional and national, and what they say of the
 * period, and computes. Written without the models that made the protection: one unknown count for
 * each year, territory and answer, one equation for each published figure.
 */
final class PeriodAttacker {

  private static final String RULE = "";

  /** What a published or secret figure sums. */
  private record Figure(List<Integer> unknowns, Long value) {}

  private final StatisticalAxis axis;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Map<String, Map<String, Integer>>> unknowns = new ArrayList<>();
  private final long most;
  private int count;

  PeriodAttacker(List<YearRelease> years, PeriodRelease period, StatisticalAxis axis) {
    this.axis = axis;
    long cases = 0;
    for (int year = 0; year < years.size(); year++) {
      YearRelease release = years.get(year);
      Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
      for (String territory : release.territories()) {
        Map<String, Integer> row = new LinkedHashMap<>();
        axis.answers().forEach(answer -> row.put(answer, count++));
        rows.put(territory, row);
      }
      unknowns.add(rows);
      cases += read(year, release);
    }
    most = cases;
    for (String territory : years.get(0).territories()) {
      period
          .shown(territory, axis)
          .forEach(
              (sum, value) ->
                  figures.put("period/" + territory + "/" + sum, ofPeriod(territory, sum, value)));
    }
  }

  private Figure ofPeriod(String territory, String sum, Long value) {
    List<Integer> places = new ArrayList<>();
    for (int year = 0; year < unknowns.size(); year++) {
      places.addAll(places(year, Set.of(territory), sum));
    }
    return new Figure(places, value);
  }

  private long read(int year, YearRelease release) {
    long cases = 0;
    List<Integer> all = new ArrayList<>();
    for (String territory : release.territories()) {
      long total = release.counts(territory).total();
      cases += total;
      List<Integer> row = List.copyOf(unknowns.get(year).get(territory).values());
      all.addAll(row);
      if (!release.withholds(territory)) {
        figures.put(year + "/" + territory + "/total", new Figure(row, total));
      }
      if (release.isDetailed(territory)) {
        read(year, territory, Set.of(territory), release);
      }
    }
    figures.put(year + "/total", new Figure(all, cases));
    read(year, StatisticalScope.NETWORK_CODE, release.territories(), release);
    return cases;
  }

  private void read(int year, String scope, Set<String> territories, YearRelease release) {
    release
        .shown(scope, axis)
        .forEach(
            (sum, value) ->
                figures.put(
                    year + "/" + scope + "/" + sum,
                    new Figure(places(year, territories, sum), value)));
  }

  private List<Integer> places(int year, Collection<String> territories, String key) {
    List<String> values =
        axis.printed().stream()
            .filter(sum -> sum.key().equals(key))
            .findFirst()
            .orElseThrow()
            .values();
    return territories.stream()
        .flatMap(code -> values.stream().map(unknowns.get(year).get(code)::get))
        .toList();
  }

  /** The secret figures. */
  List<String> secrets() {
    return figures.entrySet().stream()
        .filter(figure -> figure.getValue().value() == null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Between how many values a secret figure stays, computed exactly. */
  long width(String secret) {
    List<Integer> target = figures.get(secret).unknowns();
    return -bound(target, -1) - bound(target, 1);
  }

  private long bound(List<Integer> target, int sign) {
    LinearModel model = new LinearModel();
    for (int k = 0; k < count; k++) {
      model.variable("x" + k, 0, most);
    }
    figures.forEach(
        (name, figure) -> {
          if (figure.value() != null) {
            model.exactly(RULE, name, sum(figure.unknowns(), 1), figure.value());
          }
        });
    model.minimise("bound", sum(target, sign));
    Answer answer = new ExactEngine().solve(model, StopSignal.NEVER);
    if (answer.standing() != Answer.Standing.PROVEN_BEST) {
      throw new IllegalStateException(answer.standing().name());
    }
    return answer.levels().get(0).value();
  }

  private static LinearSum sum(List<Integer> places, int times) {
    LinearSum sum = new LinearSum();
    places.forEach(place -> sum.plus(place, times));
    return sum;
  }
}
