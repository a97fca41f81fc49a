package fr.mediane.statistics;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.statistics.PublishedFigures.NamedScope;
import fr.mediane.statistics.report.PrintedTables;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * The reports of some years, national and regional, as they are printed: published and laid out by
 * the code of the product, kept in memory instead of the database.
 */
final class PrintedReports {

  /** The rules of the reports drawn. */
  static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92, 0, true);

  /** Saisines of the territories of a small network, by year: the attack is exact. */
  static final int[][] FIVE_YEARS = {
    {24, 9, 8, 6}, {22, 8, 9, 7}, {26, 10, 7, 6}, {21, 9, 9, 8}, {25, 8, 10, 6},
  };

  private final FreezeRules rules;
  private final Map<Integer, Map<String, List<CaseLine>>> years = new TreeMap<>();
  private final Map<FrozenYear, Map<String, FigureSet>> sets = new LinkedHashMap<>();
  private final Map<String, FigureSet> period = new HashMap<>();
  private final Map<String, Long> periodTold = new HashMap<>();
  private final Map<Integer, PublishedVersion> first = new TreeMap<>();
  private final Map<Integer, PublishedVersion> second = new TreeMap<>();
  private final PublishedYears published = new PublishedYears();

  /** A book that nobody wrote to a database. */
  private final class Book extends FigureBook {

    @Override
    Map<FrozenYear, Map<String, FigureSet>> shown(String scope, int first, int last) {
      Map<FrozenYear, Map<String, FigureSet>> wanted = new LinkedHashMap<>();
      sets.forEach(
          (version, own) -> {
            if (version.getYear() >= first && version.getYear() <= last) {
              wanted.put(version, own);
            }
          });
      return wanted;
    }

    @Override
    Optional<FigureSet> period(String scope, Period asked, Instant asOf) {
      return Optional.ofNullable(period.get(scope));
    }
  }

  /**
   * Publishes years.
   *
   * @param years the lines by year, then territory
   */
  PrintedReports(FreezeRules rules, Map<Integer, Map<String, List<CaseLine>>> years)
      throws ReflectiveOperationException {
    this.rules = rules;
    this.years.putAll(years);
    Field book = PublishedYears.class.getDeclaredField("book");
    book.setAccessible(true);
    book.set(published, new Book());
    List<YearRelease> releases = new ArrayList<>();
    this.years.forEach(
        (year, lines) -> {
          Publication publication = new Publication(rules, lines, Map.of());
          first.put(year, version(lines, publication));
          publish(year, 1, publication.figures());
          releases.add(new YearRelease(rules, YearCounts.byCode(lines)));
        });
    if (releases.size() == Period.YEARS) {
      Map<String, Map<String, Map<String, Long>>> told =
          YearPublisher.figures(new PeriodRelease(rules, releases));
      told.forEach((scope, families) -> period.put(scope, set(families)));
      periodTold.putAll(CorrectionTest.flat(told, FigureBook.PERIOD));
    }
  }

  private PublishedVersion version(Map<String, List<CaseLine>> lines, Publication publication) {
    return new PublishedVersion(rules, lines, Map.of(), CorrectionTest.flat(publication));
  }

  /**
   * Publishes a second version of a year, when it may be.
   *
   * @return whether it was
   */
  boolean correct(int year, Map<String, List<CaseLine>> lines) {
    List<PublishedVersion> before = List.of(first.get(year));
    Optional<Publication> made =
        YearPublisher.tellsOfFew(before, lines, rules)
            ? Optional.empty()
            : Publication.beside(rules, lines, Map.of(), before);
    if (made.isEmpty() || !stands(year, made.get().release())) {
      return false;
    }
    second.put(year, version(lines, made.get()));
    publish(year, 2, made.get().figures());
    return true;
  }

  private boolean stands(int corrected, YearRelease release) {
    List<YearRelease> releases = new ArrayList<>();
    first.forEach(
        (year, version) ->
            releases.add(year == corrected ? release : new YearRelease(rules, version.counts())));
    return periodTold.isEmpty() || PeriodRelease.stands(rules, releases, periodTold);
  }

  /** The years of which two versions are published. */
  Iterable<Integer> corrected() {
    return second.keySet();
  }

  /** Whether a territory is the same in both versions of a year. */
  boolean isUnchanged(int year, String code) {
    return first.get(year).lines().get(code).equals(second.get(year).lines().get(code));
  }

  /** The lines of a year, as they were first. */
  Map<String, List<CaseLine>> lines(int year) {
    return years.get(year);
  }

  /** The tables of a report printed with a version of its year. */
  List<DataTable> report(String code, int year, int number) {
    return PrintedTables.of(figures(code, year, number));
  }

  private void publish(int year, int number, Map<String, Map<String, Map<String, Long>>> figures) {
    FrozenYear version =
        new FrozenYear(
            StatisticalScope.NETWORK,
            year,
            number,
            "",
            rules.canonical(),
            Instant.parse((number == 1 ? year + 1 : 2040) + "-02-01T10:00:00Z"),
            "Essai",
            null);
    Map<String, FigureSet> scopes = new HashMap<>();
    figures.forEach((scope, families) -> scopes.put(scope, set(families)));
    sets.put(version, scopes);
  }

  private static FigureSet set(Map<String, Map<String, Long>> families) {
    FigureSet set = new FigureSet();
    families.forEach((family, own) -> own.forEach((name, amount) -> set.put(family, name, amount)));
    return set;
  }

  /** Shows whatever is not small, as a report without the complementary rule would. */
  PrintedReports withPrimaryRuleAlone() {
    sets.forEach(
        (version, scopes) ->
            years
                .get(version.getYear())
                .forEach(
                    (code, lines) -> {
                      YearCounts counts = YearCounts.of(lines);
                      FigureSet set = scopes.get(code);
                      for (StatisticalAxis axis : StatisticalAxis.values()) {
                        for (AxisSum sum : axis.coarse()) {
                          long value = counts.of(axis, sum);
                          boolean small = value > 0 && value < rules.threshold();
                          set.put(axis.name(), sum.key(), small ? null : value);
                        }
                      }
                    }));
    return this;
  }

  /** The reports of years drawn at random, from 2021 on, with so many saisines by territory. */
  static PrintedReports drawn(int seed, int[][] volumes) throws ReflectiveOperationException {
    Random random = new Random(seed);
    Map<Integer, Map<String, List<CaseLine>>> years = new TreeMap<>();
    for (int year = 0; year < volumes.length; year++) {
      years.put(2021 + year, SomeLines.network(random, volumes[year]));
    }
    return new PrintedReports(RULES, years);
  }

  /** Within how many cases no secret may be known. */
  int threshold() {
    return rules.threshold();
  }

  /** The years of the reports. */
  Iterable<Integer> years() {
    return years.keySet();
  }

  /** The codes of the territories. */
  List<String> territories() {
    return List.copyOf(years.values().iterator().next().keySet());
  }

  /** Saisines of every year. */
  long cases() {
    return years.values().stream()
        .flatMap(year -> year.values().stream())
        .mapToLong(List::size)
        .sum();
  }

  /** The tables of the report of a territory, or of the network. */
  List<DataTable> report(String code, int year) {
    return report(code, year, 0);
  }

  /** Its charts. */
  List<Chart> charts(String code, int year) {
    return PrintedTables.chartsOf(figures(code, year, 0));
  }

  /** Its key figures. */
  Map<String, String> facts(String code, int year) {
    return PrintedTables.factsOf(figures(code, year, 0));
  }

  /** The paragraphs of its method note. */
  List<String> method(String code, int year) {
    return PrintedTables.methodOf(figures(code, year, 0));
  }

  private YearFigures figures(String code, int year, int number) {
    boolean whole = StatisticalScope.NETWORK_CODE.equals(code);
    List<NamedScope> every = new ArrayList<>();
    if (whole) {
      territories().forEach(each -> every.add(named(each)));
      every.add(named(code));
    }
    return published.of(named(code), year, number, every).orElseThrow();
  }

  private static NamedScope named(String code) {
    return new NamedScope(new StatisticalScope(code), code);
  }
}
