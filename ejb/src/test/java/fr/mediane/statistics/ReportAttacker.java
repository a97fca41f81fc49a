package fr.mediane.statistics;

import fr.mediane.solver.Answer;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who holds the whole report of a year and computes. Written without the models that made
 * the protection: one unknown count for each territory and each answer, one equation for each
 * published figure.
 */
final class ReportAttacker {

  private static final String RULE = "";

  /** What a published or secret figure sums. */
  private record Figure(List<Integer> unknowns, Long value) {}

  private final StatisticalAxis axis;
  private final YearRelease release;
  private final Map<String, List<CaseLine>> network;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> unknowns = new LinkedHashMap<>();
  private int count;

  ReportAttacker(YearRelease release, Map<String, List<CaseLine>> network, StatisticalAxis axis) {
    this.axis = axis;
    this.release = release;
    this.network = network;
    for (String territory : network.keySet()) {
      Map<String, Integer> row = new LinkedHashMap<>();
      axis.answers().forEach(answer -> row.put(answer, count++));
      unknowns.put(territory, row);
    }
    for (String territory : network.keySet()) {
      List<Integer> row = List.copyOf(unknowns.get(territory).values());
      figures.put(
          territory + "/total",
          new Figure(
              row, release.withholds(territory) ? null : (long) network.get(territory).size()));
      release
          .shown(territory, axis)
          .forEach(
              (sum, value) ->
                  figures.put(territory + "/" + sum, new Figure(places(territory, sum), value)));
    }
    List<Integer> all = new ArrayList<>();
    network.keySet().forEach(territory -> all.addAll(unknowns.get(territory).values()));
    figures.put("total", new Figure(all, size()));
    release
        .shown(StatisticalScope.NETWORK_CODE, axis)
        .forEach(
            (sum, value) -> {
              List<Integer> places = new ArrayList<>();
              network.keySet().forEach(territory -> places.addAll(places(territory, sum)));
              figures.put("network/" + sum, new Figure(places, value));
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
          figures.put(
              territory + "/" + sum.key(),
              new Figure(places(territory, sum.key()), small ? null : value));
        }
      }
    }
    return this;
  }

  private long size() {
    return network.values().stream().mapToLong(List::size).sum();
  }

  private List<Integer> places(String territory, String key) {
    return axis.printed().stream()
        .filter(sum -> sum.key().equals(key))
        .flatMap(sum -> sum.values().stream())
        .map(unknowns.get(territory)::get)
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

  /** Whether the reader finds out that a territory not told by year has no such saisine. */
  boolean isZeroOfTerritoryNotTold(String secret) {
    String territory = secret.substring(0, secret.indexOf('/'));
    return network.containsKey(territory)
        && !release.isDetailed(territory)
        && bound(figures.get(secret).unknowns(), -1) == 0;
  }

  private long bound(List<Integer> target, int sign) {
    LinearModel model = new LinearModel();
    for (int k = 0; k < count; k++) {
      model.variable("x" + k, 0, size());
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
