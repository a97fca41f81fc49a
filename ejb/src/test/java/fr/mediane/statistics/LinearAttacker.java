package fr.mediane.statistics;

import fr.mediane.solver.Answer;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Somebody who computes from what is published: unknown counts, and one equation for each published
 * figure. Written without the models that made the protection.
 */
abstract class LinearAttacker {

  private static final String RULE = "";

  /** What a published or secret figure sums. */
  private record Figure(List<Integer> unknowns, Long value) {}

  /** So many times what some unknowns sum, less what others do, is at least that. */
  private record Bound(
      List<Integer> more, int times, List<Integer> less, int timesLess, long least) {}

  private final StatisticalAxis axis;
  private final long most;
  private final List<Bound> bounds = new ArrayList<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private int count;

  /** By unknown: its column; those that no figure tells apart share one. */
  private int[] columns;

  /**
   * @param axis the answers counted
   * @param most no count is above
   */
  LinearAttacker(StatisticalAxis axis, long most) {
    this.axis = axis;
    this.most = most;
  }

  /** One new unknown for each answer. */
  final Map<String, Integer> unknowns() {
    Map<String, Integer> row = new LinkedHashMap<>();
    axis.answers().forEach(answer -> row.put(answer, count++));
    return row;
  }

  /** The unknowns of a row that a printed sum adds up. */
  final List<Integer> places(Map<String, Integer> row, String key) {
    return axis.printed().stream()
        .filter(sum -> sum.key().equals(key))
        .findFirst()
        .orElseThrow()
        .values()
        .stream()
        .map(row::get)
        .toList();
  }

  /** A figure that the attacker knows, or knows to be secret: {@code null}. */
  final void tell(String name, List<Integer> unknowns, Long value) {
    figures.put(name, new Figure(unknowns, value));
    columns = null;
  }

  /**
   * An inequality that the attacker knows.
   *
   * @param least {@code times} × the sum of the first, less {@code timesLess} × that of the others
   */
  final void tellAtLeast(
      List<Integer> more, int times, List<Integer> less, int timesLess, long least) {
    bounds.add(new Bound(more, times, less, timesLess, least));
    columns = null;
  }

  /** The secret figures. */
  final List<String> secrets() {
    return figures.entrySet().stream()
        .filter(figure -> figure.getValue().value() == null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Between how many values a secret figure stays, computed exactly. */
  final long width(String secret) {
    return -bound(secret, -1) - bound(secret, 1);
  }

  /** The largest value that a secret figure may have. */
  final long largest(String secret) {
    return -bound(secret, -1);
  }

  private long bound(String secret, int sign) {
    if (columns == null) {
      merge();
    }
    LinearModel model = new LinearModel();
    for (int k = 0; k <= Arrays.stream(columns).max().orElse(-1); k++) {
      model.variable("x" + k, 0, most);
    }
    figures.forEach(
        (name, figure) -> {
          if (figure.value() != null) {
            model.exactly(RULE, name, sum(figure.unknowns(), 1), figure.value());
          }
        });
    for (Bound bound : bounds) {
      model.atLeast(
          RULE,
          "bound",
          sum(bound.more(), bound.times()).plus(sum(bound.less(), bound.timesLess()), -1),
          bound.least());
    }
    model.minimise("bound", sum(figures.get(secret).unknowns(), sign));
    Answer answer = new ExactEngine().solve(model, StopSignal.NEVER);
    if (answer.standing() != Answer.Standing.PROVEN_BEST) {
      throw new IllegalStateException(answer.standing().name());
    }
    return answer.levels().get(0).value();
  }

  /** Unknowns that every figure counts together are one unknown: the bounds are the same. */
  private void merge() {
    BitSet[] counted = IntStream.range(0, count).mapToObj(k -> new BitSet()).toArray(BitSet[]::new);
    int number = 0;
    for (Figure figure : figures.values()) {
      for (int unknown : figure.unknowns()) {
        counted[unknown].set(number);
      }
      number++;
    }
    for (Bound bound : bounds) {
      for (List<Integer> side : List.of(bound.more(), bound.less())) {
        for (int unknown : side) {
          counted[unknown].set(number);
        }
        number++;
      }
    }
    Map<BitSet, Integer> places = new HashMap<>();
    columns = new int[count];
    for (int k = 0; k < count; k++) {
      places.putIfAbsent(counted[k], places.size());
      columns[k] = places.get(counted[k]);
    }
  }

  private LinearSum sum(List<Integer> unknowns, int times) {
    LinearSum sum = new LinearSum();
    unknowns.stream()
        .map(unknown -> columns[unknown])
        .distinct()
        .forEach(column -> sum.plus(column, times));
    return sum;
  }
}
