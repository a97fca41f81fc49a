package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CountCell.Role;
import fr.mediane.statistics.disclosure.CountModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The linked tables of one axis in one year as a model: each territory a row, the network their
 * sum, told in more detail than any of them.
 */
final class AxisModel {

  /** What cells are worth: what is told of the network is kept first. */
  private static final long NETWORK_SUM = 400;

  private static final long NETWORK_VALUE = 120;
  private static final long TERRITORY_SUM = 30;
  private static final long TERRITORY_VALUE = 20;

  /** A zero hidden loses little: it is hidden rather than another cell. */
  private static final long ZERO_DISCOUNT = 5;

  private final CountModel model = new CountModel();
  private final StatisticalAxis axis;

  /** The counts of the rows that are not told in detail, by column. */
  private final Map<String, List<Integer>> others = new LinkedHashMap<>();

  private final Map<String, List<Integer>> columns = new LinkedHashMap<>();

  private AxisModel(StatisticalAxis axis) {
    this.axis = axis;
    for (AxisSum column : axis.detail()) {
      others.put(column.key(), new ArrayList<>());
      columns.put(column.key(), new ArrayList<>());
    }
  }

  /**
   * One row.
   *
   * @param code code of the territory; that of the merged row otherwise
   * @param printed the sums that are printed of it
   * @param role {@link Role#IMPLIED} for the merged row, which is printed nowhere
   * @param detailed whether the row is told in detail
   */
  record Row(String code, YearCounts counts, List<AxisSum> printed, Role role, boolean detailed) {}

  /** Writes the model of an axis. */
  static CountModel of(StatisticalAxis axis, YearCounts network, List<Row> rows) {
    AxisModel made = new AxisModel(axis);
    rows.forEach(made::add);
    made.addNetwork(network);
    if (rows.stream().anyMatch(Row::detailed) && !rows.stream().allMatch(Row::detailed)) {
      made.addOthers();
    }
    return made.model;
  }

  /** Name of a cell. */
  static String key(String scope, AxisSum sum) {
    return scope + "/" + sum.key();
  }

  private void add(Row row) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (AxisSum column : axis.detail()) {
      int count = model.count(row.counts().of(axis, column));
      places.put(column.key(), count);
      columns.get(column.key()).add(count);
      if (!row.detailed()) {
        others.get(column.key()).add(count);
      }
    }
    model.cell(row.code() + "/total", List.copyOf(places.values()), Role.ALWAYS_SHOWN, 1);
    for (AxisSum sum : row.printed()) {
      List<Integer> summed =
          axis.detail().stream()
              .filter(column -> sum.values().containsAll(column.values()))
              .map(column -> places.get(column.key()))
              .toList();
      long weight = summed.size() > 1 ? TERRITORY_SUM : TERRITORY_VALUE;
      model.cell(
          key(row.code(), sum), summed, row.role(), worth(weight, row.counts().of(axis, sum)));
    }
  }

  private void addNetwork(YearCounts network) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String value : axis.answers()) {
      places.put(value, model.count(network.of(axis, AxisSum.of(value))));
    }
    for (AxisSum column : axis.detail()) {
      model.link(columns.get(column.key()), column.values().stream().map(places::get).toList());
    }
    for (AxisSum sum : axis.printed()) {
      long weight = sum.values().size() > 1 ? NETWORK_SUM : NETWORK_VALUE;
      model.cell(
          key(StatisticalScope.NETWORK_CODE, sum),
          sum.values().stream().map(places::get).toList(),
          Role.SHOWN,
          worth(weight, network.of(axis, sum)));
    }
  }

  /**
   * Whoever takes the territories told in detail away from the network is left with the others
   * together: a cell that is printed nowhere, and that is protected as well.
   */
  private void addOthers() {
    others.forEach((column, places) -> model.cell("others/" + column, places, Role.IMPLIED, 1));
  }

  private static long worth(long weight, long count) {
    return count == 0 ? weight / ZERO_DISCOUNT : weight;
  }
}
