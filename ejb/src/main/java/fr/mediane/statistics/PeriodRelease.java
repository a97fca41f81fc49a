package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CellSuppression;
import fr.mediane.statistics.disclosure.CountCell.Role;
import fr.mediane.statistics.disclosure.CountModel;
import fr.mediane.statistics.disclosure.Protection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is published of five years together, for the territories that were never told by year: too
 * small for that, they have enough saisines over the period.
 *
 * <p>The years were published before, each by itself, and must stay protected. So on each axis some
 * territories are told of and the others, the smallest, are not:
 *
 * <ul>
 *   <li>the worlds that protect the cells hidden in a year must still exist when the sums over the
 *       period are known;
 *   <li>those that protect the cells hidden in the period must be reached without changing any
 *       figure of any year ({@link YearWorld}).
 * </ul>
 *
 * Where one of these cannot be shown, one more territory is not told of.
 */
final class PeriodRelease {

  /** Saisines over the period, for each one that tells a year in detail, to tell it in detail. */
  private static final int DETAIL_FACTOR = 3;

  private final FreezeRules rules;
  private final List<YearRelease> years;
  private final Map<String, YearCounts> sums = new TreeMap<>();
  private final Map<StatisticalAxis, Told> told = new EnumMap<>(StatisticalAxis.class);

  /** What is told on an axis: of these territories, so protected. */
  private record Told(List<String> territories, Set<String> inDetail, Protection protection) {
    List<AxisSum> sums(String code, StatisticalAxis axis) {
      return inDetail.contains(code) ? axis.told() : axis.coarse();
    }
  }

  /**
   * Protects a period.
   *
   * @param years its years, as they were published
   */
  PeriodRelease(FreezeRules rules, List<YearRelease> years) {
    this.rules = rules;
    this.years = List.copyOf(years);
    if (years.stream().allMatch(YearRelease::isPublished)) {
      for (String code : years.get(0).territories()) {
        sums.put(code, YearCounts.sum(years.stream().map(year -> year.counts(code)).toList()));
      }
      List<String> candidates = candidates();
      for (StatisticalAxis axis : StatisticalAxis.values()) {
        tell(axis, candidates).ifPresent(made -> told.put(axis, made));
      }
    }
  }

  /**
   * Whether what was told of a period stays protected although other versions of its years are
   * published: everybody holds them together.
   *
   * @param years its years, each as protected beside every version published
   * @param told what was told of the period, by territory, family and name between slashes; {@code
   *     null} amounts were kept secret
   */
  static boolean stands(FreezeRules rules, List<YearRelease> years, Map<String, Long> told) {
    return Stream.of(StatisticalAxis.values()).allMatch(axis -> stands(rules, years, axis, told));
  }

  private static boolean stands(
      FreezeRules rules, List<YearRelease> years, StatisticalAxis axis, Map<String, Long> told) {
    List<String> territories = new ArrayList<>();
    Set<String> inDetail = new TreeSet<>();
    Set<String> hidden = new TreeSet<>();
    for (String code : years.get(0).territories()) {
      for (AxisSum sum : axis.told()) {
        String key = PublishedVersion.key(code, FigureBook.PERIOD + axis.name(), sum.key());
        if (told.containsKey(key)) {
          if (!territories.contains(code)) {
            territories.add(code);
          }
          if (!axis.coarse().contains(sum)) {
            inDetail.add(code);
          }
          if (told.get(key) == null) {
            hidden.add(AxisModel.key(code, sum));
          }
        }
      }
    }
    if (territories.isEmpty()) {
      return true;
    }
    Map<String, YearCounts> sums = new TreeMap<>();
    territories.forEach(
        code -> sums.put(code, YearCounts.sum(years.stream().map(y -> y.core(code)).toList())));
    YearCounts others =
        YearCounts.sum(years.stream().map(y -> y.coreOfOthers(sums.keySet())).toList());
    YearCounts all = YearCounts.sum(years.stream().map(y -> y.others(sums.keySet())).toList());
    for (AxisSum sum : axis.coarse()) {
      if (others.of(axis, sum) < rules.threshold()
          && (all.of(axis, sum) > 0 || !rules.zerosShown())) {
        hidden.add("*/" + sum.key());
      }
    }
    YearWorld world = YearWorld.of(axis, years, territories, inDetail);
    return absorbsEachYear(axis, years, world)
        && CellSuppression.prove(
                model(axis, sums, territories, inDetail, others), rules.disclosure(), hidden)
            .filter(made -> made.changes().stream().allMatch(world::reaches))
            .isPresent();
  }

  private static boolean absorbsEachYear(
      StatisticalAxis axis, List<YearRelease> years, YearWorld world) {
    for (int year = 0; year < years.size(); year++) {
      for (long[] change : years.get(year).changesOfOthers(axis)) {
        if (!world.absorbs(year, change)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Never told by year, every yearly total published; the smallest first, and never all. */
  private List<String> candidates() {
    List<String> never =
        sums.keySet().stream()
            .filter(code -> years.stream().noneMatch(year -> year.isDetailed(code)))
            .sorted(Comparator.comparingLong((String code) -> sums.get(code).total()))
            .toList();
    List<String> candidates =
        new ArrayList<>(
            never.stream()
                .filter(code -> years.stream().noneMatch(year -> year.withholds(code)))
                .toList());
    if (candidates.size() == never.size() && !candidates.isEmpty()) {
      candidates.remove(0);
    }
    return candidates;
  }

  /** As many territories as can be; the larger ones in detail when it can be. */
  private Optional<Told> tell(StatisticalAxis axis, List<String> candidates) {
    for (int left = 0; left < candidates.size(); left++) {
      List<String> tried = List.copyOf(candidates.subList(left, candidates.size()));
      Set<String> large =
          tried.stream()
              .filter(code -> sums.get(code).total() >= DETAIL_FACTOR * rules.detailFrom())
              .collect(Collectors.toSet());
      Optional<Told> made = protect(axis, tried, large);
      if (made.isEmpty() && !large.isEmpty()) {
        made = protect(axis, tried, Set.of());
      }
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> protect(StatisticalAxis axis, List<String> tried, Set<String> inDetail) {
    YearWorld world = YearWorld.of(axis, years, tried, inDetail);
    if (!absorbsEachYear(axis, years, world)) {
      return Optional.empty();
    }
    CountModel model = model(axis, sums, tried, inDetail, others(years, tried));
    return CellSuppression.tryToProtect(model, rules.disclosure())
        .filter(made -> made.changes().stream().allMatch(world::reaches))
        .map(made -> new Told(tried, inDetail, made));
  }

  /** One row a territory told of, in the order of its columns; then that of all the others. */
  private static CountModel model(
      StatisticalAxis axis,
      Map<String, YearCounts> sums,
      List<String> tried,
      Set<String> inDetail,
      YearCounts others) {
    CountModel model = new CountModel();
    Map<String, List<Integer>> columns = new LinkedHashMap<>();
    axis.detail().forEach(column -> columns.put(column.key(), new ArrayList<>()));
    for (String code : tried) {
      Map<String, Integer> places = row(model, axis, sums.get(code), columns);
      model.cell(code + "/total", List.copyOf(places.values()), Role.ALWAYS_SHOWN, 1);
      for (AxisSum sum : inDetail.contains(code) ? axis.told() : axis.coarse()) {
        model.cell(
            AxisModel.key(code, sum),
            summed(axis, sum, places),
            Role.SHOWN,
            1 + sums.get(code).of(axis, sum));
      }
    }
    Map<String, Integer> places = row(model, axis, others, columns);
    model.cell("*/total", List.copyOf(places.values()), Role.ALWAYS_SHOWN, 1);
    for (AxisSum sum : axis.coarse()) {
      model.cell("*/" + sum.key(), summed(axis, sum, places), Role.IMPLIED, 1);
    }
    columns.forEach((key, column) -> model.cell("+/" + key, column, Role.ALWAYS_SHOWN, 1));
    return model;
  }

  private static Map<String, Integer> row(
      CountModel model,
      StatisticalAxis axis,
      YearCounts counts,
      Map<String, List<Integer>> columns) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (AxisSum column : axis.detail()) {
      int place = model.count(counts.of(axis, column));
      places.put(column.key(), place);
      columns.get(column.key()).add(place);
    }
    return places;
  }

  private static List<Integer> summed(
      StatisticalAxis axis, AxisSum sum, Map<String, Integer> places) {
    return axis.detail().stream()
        .filter(column -> sum.values().containsAll(column.values()))
        .map(column -> places.get(column.key()))
        .toList();
  }

  /** The saisines of each year that are neither told by year nor of the territories told of. */
  private static YearCounts others(List<YearRelease> years, List<String> tried) {
    return YearCounts.sum(years.stream().map(year -> year.others(Set.copyOf(tried))).toList());
  }

  /** The territories of which something is told. */
  Set<String> territories() {
    Set<String> codes = new TreeSet<>();
    told.values().forEach(axis -> codes.addAll(axis.territories()));
    return codes;
  }

  /** What is suppressed. */
  DisclosureSummary summary() {
    return DisclosureCount.of(rules, protections().values());
  }

  /** Saisines of a territory over the period. */
  long total(String territory) {
    return sums.get(territory).total();
  }

  /** The models and what is hidden of them, for the audit. */
  Map<StatisticalAxis, Protection> protections() {
    Map<StatisticalAxis, Protection> protections = new EnumMap<>(StatisticalAxis.class);
    told.forEach((axis, made) -> protections.put(axis, made.protection()));
    return protections;
  }

  /**
   * The counts of a territory on an axis; {@code null} where a count is kept secret.
   *
   * @return empty when nothing is told of it on this axis
   */
  Map<String, Long> shown(String territory, StatisticalAxis axis) {
    Map<String, Long> shown = new LinkedHashMap<>();
    Told made = told.get(axis);
    if (made != null && made.territories().contains(territory)) {
      for (AxisSum sum : made.sums(territory, axis)) {
        boolean hidden = made.protection().hides(AxisModel.key(territory, sum));
        shown.put(sum.key(), hidden ? null : sums.get(territory).of(axis, sum));
      }
    }
    return shown;
  }
}
