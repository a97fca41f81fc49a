package fr.mediane.statistics;

import fr.mediane.statistics.FigureTable.Cell;
import java.util.HashMap;
import java.util.Map;

/** The figures of one scope in one version, by family and name. */
final class FigureSet {

  private final Map<String, Cell> cells = new HashMap<>();

  /** Adds a figure; without amount it is kept secret. */
  void put(String family, String name, Long amount) {
    cells.put(
        family + "/" + name, amount == null ? Cell.SUPPRESSED : Cell.of(Math.toIntExact(amount)));
  }

  /** Adds a figure taken from another set. */
  void put(String family, String name, Cell cell) {
    cells.put(family + "/" + name, cell);
  }

  /** Whether nothing was counted. */
  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** A figure; absent when it was not counted. */
  Cell get(String family, String name) {
    return cells.getOrDefault(family + "/" + name, Cell.ABSENT);
  }

  /** A count of an axis. */
  Cell get(StatisticalAxis axis, String sum) {
    return get(axis.name(), sum);
  }

  /** Whether a figure was counted. */
  boolean has(StatisticalAxis axis, String sum) {
    return cells.containsKey(axis.name() + "/" + sum);
  }
}
