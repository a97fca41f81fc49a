package fr.mediane.statistics;

import fr.mediane.panel.Panel;
import fr.mediane.statistics.PublishedFigures.NamedScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The published figures, whoever reads them: they are protected already. What a person may see of
 * them is decided by {@link YearReader}; a report prints those of the closing that it names.
 */
@ApplicationScoped
public class PublishedYears {

  /** How many years a table compares. */
  static final int YEARS = 5;

  @Inject private FigureBook book;

  /** Identity of the version of a year that is published now; empty when none is. */
  public Optional<Long> closing(int year) {
    return book.published().stream()
        .filter(version -> version.getYear() == year)
        .map(FrozenYear::getId)
        .findFirst();
  }

  /**
   * The figures published with a closing of a year, as they stood then.
   *
   * @param closing identity of the version of the network; {@code null} for the one that stands now
   * @param every the network and the territories, for the table of territories; may be empty
   * @return empty when there is no such closing
   */
  public Optional<YearFigures> ofClosing(
      NamedScope scope, int year, Long closing, List<NamedScope> every) {
    return figures(
        scope,
        year,
        version -> closing == null || version.getId().equals(closing),
        closing != null,
        every);
  }

  /**
   * The published figures of a year.
   *
   * @param number of the version of the network; 0 for the one that stands
   */
  Optional<YearFigures> of(NamedScope scope, int year, int number, List<NamedScope> every) {
    return figures(
        scope, year, version -> number == 0 || version.getNumber() == number, number != 0, every);
  }

  private Optional<YearFigures> figures(
      NamedScope scope,
      int year,
      Predicate<FrozenYear> wanted,
      boolean asItStood,
      List<NamedScope> every) {
    int first = Math.min(year - YEARS + 1, Period.endedBy(year).first());
    Map<FrozenYear, Map<String, FigureSet>> sets = book.shown(scope.scope().code(), first, year);
    return sets.keySet().stream()
        .filter(version -> version.getYear() == year)
        .filter(wanted)
        .reduce((one, later) -> later)
        .map(asked -> figures(scope, asked, sets, asItStood, every));
  }

  private YearFigures figures(
      NamedScope scope,
      FrozenYear asked,
      Map<FrozenYear, Map<String, FigureSet>> sets,
      boolean asItStood,
      List<NamedScope> every) {
    int year = asked.getYear();
    String code = scope.scope().code();
    Period period = Period.endedBy(year);
    boolean whole = scope.scope().isNetwork();
    List<FrozenYear> versions = List.copyOf(sets.keySet());
    Map<Integer, FigureSet> own = new TreeMap<>();
    Map<Integer, FigureSet> network = new TreeMap<>();
    Map<Integer, Map<String, FigureSet>> shownYears = new TreeMap<>();
    List<FigureSet> networkOfPeriod = new ArrayList<>();
    for (FrozenYear version : FigureBook.standing(versions, asItStood ? asked : null)) {
      Map<String, FigureSet> set = sets.get(version);
      FigureSet ofNetwork = set.getOrDefault(StatisticalScope.NETWORK_CODE, new FigureSet());
      if (version.getYear() > year - YEARS) {
        own.put(version.getYear(), set.getOrDefault(code, new FigureSet()));
        network.put(version.getYear(), ofNetwork);
        shownYears.put(version.getYear(), set);
      }
      if (version.getYear() <= period.last() && version.getYear() >= period.first()) {
        networkOfPeriod.add(ofNetwork);
      }
    }
    FigureTables layout = new FigureTables(own, year);
    List<FigureTable> tables = new ArrayList<>();
    if (whole && !every.isEmpty()) {
      tables.add(layout.territories(every, totals(shownYears)));
    }
    List<FigureTable> byYear = layout.shownTables();
    if (whole) {
      tables.addAll(byYear);
    } else {
      List<FigureTable> together =
          book.period(code, period, asItStood ? asked.getFrozenAt() : null)
              .map(over -> PeriodTables.of(period, scope.name(), over, networkOfPeriod))
              .orElse(List.of());
      boolean over = networkOfPeriod.size() == Period.YEARS;
      tables.add(
          layout.beside(
              scope.name(), network, byYear.isEmpty() ? toldBy(period, over, together) : ""));
      tables.addAll(byYear);
      tables.addAll(together);
    }
    boolean superseded =
        versions.stream()
            .anyMatch(other -> other.getYear() == year && other.getNumber() > asked.getNumber());
    return new YearFigures(
        asked.describe(scope, words(asked)),
        false,
        tables,
        layout.delays(),
        layout.rates(),
        layout.activity(),
        asked.disclosure(),
        superseded);
  }

  /**
   * How a territory that is not told by year is told.
   *
   * @param over whether every year of the last period is published
   * @param together what is told of it over that period
   */
  private static String toldBy(Period period, boolean over, List<FigureTable> together) {
    if (!together.isEmpty()) {
      return StatisticsTexts.get("note.BY_YEAR.together", period.label());
    }
    return over
        ? StatisticsTexts.get("note.BY_YEAR.secret", period.label())
        : StatisticsTexts.get("note.BY_YEAR");
  }

  private static Map<Integer, FigureSet> totals(Map<Integer, Map<String, FigureSet>> years) {
    Map<Integer, FigureSet> totals = new LinkedHashMap<>();
    years.forEach(
        (year, scopes) -> {
          FigureSet set = new FigureSet();
          scopes.forEach(
              (code, own) ->
                  set.put(FigureBook.TOTAL, code, own.get(FigureBook.TOTAL, FigureBook.TOTAL)));
          totals.put(year, set);
        });
    return totals;
  }

  /** The settings of a version in a sentence. */
  static String words(FrozenYear version) {
    FreezeRules rules = version.rules();
    return StatisticsTexts.get(
        rules.byClocks() ? "rules.clocks" : "rules",
        rules.threshold(),
        StatisticsTexts.get(rules.zerosShown() ? "rules.zeros" : "rules.noZeros"),
        rules.detailFrom(),
        rules.receiptDays(),
        rules.agreementDays(),
        rules.dominancePercent() == 0
            ? ""
            : StatisticsTexts.get("rules.dominance", rules.dominancePercent()));
  }

  /** The network and the territories by their names. */
  public static List<NamedScope> every(List<Panel> panels) {
    List<NamedScope> scopes = new ArrayList<>();
    scopes.add(network());
    panels.forEach(panel -> scopes.add(named(panel)));
    return scopes;
  }

  /** The network by its name. */
  public static NamedScope network() {
    return new NamedScope(StatisticalScope.NETWORK, StatisticsTexts.get("network"));
  }

  /** The territory of an instance by its name. */
  public static NamedScope named(Panel panel) {
    return new NamedScope(
        new StatisticalScope(panel.getTerritory().getCode()), panel.getTerritory().getName());
  }
}
