package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CountCell.Role;
import fr.mediane.statistics.disclosure.CountModel;
import fr.mediane.statistics.disclosure.DisclosureRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The linked tables of one axis in one year as a model: each territory told by year a row, the
 * others together one row that is printed nowhere, the network their sum, told in more detail.
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

  /** The counts of the territories that are not told by year, by column. */
  private final Map<String, Integer> others = new LinkedHashMap<>();

  private final Map<String, List<Integer>> columns = new LinkedHashMap<>();

  private AxisModel(StatisticalAxis axis) {
    this.axis = axis;
    for (AxisSum column : axis.detail()) {
      columns.put(column.key(), new ArrayList<>());
    }
  }

  /**
   * Writes the model of an axis.
   *
   * @param rule which figures of the network are dominated by one territory
   * @param territories the counts of every territory
   * @param told the counts of the territories told by year, by their code
   * @param others those of the other territories together, which follow; {@code null} when there is
   *     none
   */
  static CountModel of(
      StatisticalAxis axis,
      DisclosureRule rule,
      Collection<YearCounts> territories,
      Map<String, YearCounts> told,
      YearCounts others) {
    AxisModel made = new AxisModel(axis);
    told.forEach(made::addTold);
    if (others != null) {
      made.addOthers(others);
    }
    made.addNetwork(rule, territories);
    if (others != null) {
      made.implyOthers(!told.isEmpty());
    }
    return made.model;
  }

  /** Name of a cell. */
  static String key(String scope, AxisSum sum) {
    return scope + "/" + sum.key();
  }

  private void addTold(String code, YearCounts counts) {
    Map<String, Integer> places = places(counts);
    model.cell(code + "/total", List.copyOf(places.values()), Role.ALWAYS_SHOWN, 1);
    for (AxisSum sum : axis.told()) {
      List<Integer> summed = summed(sum, places);
      long weight = summed.size() > 1 ? TERRITORY_SUM : TERRITORY_VALUE;
      model.cell(key(code, sum), summed, Role.SHOWN, worth(weight, counts.of(axis, sum)));
    }
  }

  private void addOthers(YearCounts counts) {
    Map<String, Integer> places = places(counts);
    model.cell("*/total", List.copyOf(places.values()), Role.ALWAYS_SHOWN, 1);
    others.putAll(places);
  }

  private Map<String, Integer> places(YearCounts counts) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (AxisSum column : axis.detail()) {
      int count = model.count(counts.of(axis, column));
      places.put(column.key(), count);
      columns.get(column.key()).add(count);
    }
    return places;
  }

  private List<Integer> summed(AxisSum sum, Map<String, Integer> places) {
    return axis.detail().stream()
        .filter(column -> sum.values().containsAll(column.values()))
        .map(column -> places.get(column.key()))
        .toList();
  }

  private void addNetwork(DisclosureRule rule, Collection<YearCounts> territories) {
    YearCounts network = YearCounts.sum(territories);
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String value : axis.answers()) {
      places.put(value, model.count(network.of(axis, AxisSum.of(value))));
    }
    for (AxisSum column : axis.detail()) {
      model.link(columns.get(column.key()), column.values().stream().map(places::get).toList());
    }
    for (AxisSum sum : axis.printed()) {
      String key = key(StatisticalScope.NETWORK_CODE, sum);
      List<Integer> summed = sum.values().stream().map(places::get).toList();
      long weight =
          worth(sum.values().size() > 1 ? NETWORK_SUM : NETWORK_VALUE, network.of(axis, sum));
      if (rule.isDominated(territories.stream().map(one -> one.of(axis, sum)).toList())) {
        model.dominatedCell(key, summed, weight);
      } else {
        model.cell(key, summed, Role.SHOWN, weight);
      }
    }
  }

  /**
   * Whoever takes the territories told by year away from the network is left with the others
   * together: cells that are printed nowhere, and that are protected as well.
   */
  private void implyOthers(boolean inDetail) {
    for (AxisSum sum : axis.coarse()) {
      model.cell("*/" + sum.key(), summed(sum, others), Role.IMPLIED, 1);
    }
    if (inDetail) {
      others.forEach(
          (column, place) -> model.cell("others/" + column, List.of(place), Role.IMPLIED, 1));
    }
  }

  private static long worth(long weight, long count) {
    return count == 0 ? weight / ZERO_DISCOUNT : weight;
  }
}
