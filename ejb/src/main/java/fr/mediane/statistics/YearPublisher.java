package fr.mediane.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Publishes the years of the network once they are frozen, and the periods they complete. */
@ApplicationScoped
class YearPublisher {

  private static final System.Logger LOG = System.getLogger(YearPublisher.class.getName());

  @Inject private FigureBook book;

  /**
   * Publishes a version, unless it would tell of secrets whoever holds those published before; what
   * stands in the way is kept with it.
   *
   * @param lines those of each territory, by its code
   * @param active the activity of each territory, by its code
   */
  void publish(
      FrozenYear frozen,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> active,
      FreezeRules rules) {
    List<FrozenYear> every = book.everyPublished();
    Map<FrozenYear, PublishedVersion> before = new LinkedHashMap<>();
    every.stream()
        .filter(version -> Period.of(frozen.getYear()).years().contains(version.getYear()))
        .forEach(version -> before.put(version, version(version, lines.keySet())));
    List<PublishedVersion> earlier = of(before, frozen.getYear());
    if (tellsOfFew(earlier, lines, rules)) {
      keepBack(frozen, Obstacle.FEW);
      return;
    }
    Optional<Publication> made = Publication.beside(rules, lines, active, earlier);
    if (made.isEmpty()) {
      keepBack(frozen, Obstacle.SECRETS);
      return;
    }
    Publication publication = made.get();
    Optional<List<YearRelease>> years = years(frozen, publication.release(), before);
    Map<String, Long> period = told(before);
    Map<String, YearCounts> counts = YearCounts.byCode(lines);
    if (!period.isEmpty()
        && earlier.stream().noneMatch(version -> version.hasCounts(counts))
        && !years.map(of -> PeriodRelease.stands(rules, of, period)).orElse(false)) {
      keepBack(frozen, Obstacle.PERIOD);
      return;
    }
    keep(frozen, publication.figures(), "");
    frozen.publishedWith(publication.summary());
    log(Integer.toString(frozen.getYear()), publication.summary());
    LOG.log(
        Level.INFO,
        "Lengths of time of {0}: {1} secret",
        Integer.toString(frozen.getYear()),
        publication.hiddenLengths());
    if (period.isEmpty()) {
      years.ifPresent(of -> publishPeriod(frozen, of));
    }
  }

  private static void keepBack(FrozenYear frozen, Obstacle why) {
    frozen.keptBack(why);
    LOG.log(
        Level.INFO,
        "Year {0}, version {1}: frozen, not published ({2})",
        Integer.toString(frozen.getYear()),
        frozen.getNumber(),
        why);
  }

  /** What everybody may hold of a published version. */
  private PublishedVersion version(FrozenYear version, Set<String> territories) {
    Map<String, List<CaseLine>> lines = new TreeMap<>();
    territories.forEach(code -> lines.put(code, List.of()));
    version.getParts().forEach(part -> lines.put(part.getScope(), List.of()));
    lines.putAll(book.lines(version.getParts()));
    Map<String, Long> meetings = new TreeMap<>();
    book.activity(version.getParts())
        .forEach((code, own) -> meetings.put(code, own.getOrDefault(YearActivity.MEETINGS, 0L)));
    return new PublishedVersion(version.rules(), lines, meetings, book.publishedWith(version));
  }

  private static List<PublishedVersion> of(Map<FrozenYear, PublishedVersion> versions, int year) {
    return versions.entrySet().stream()
        .filter(version -> version.getKey().getYear() == year)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Comparing two publications must not tell less than the threshold, as a whole or by figure. */
  static boolean tellsOfFew(
      List<PublishedVersion> earlier, Map<String, List<CaseLine>> lines, FreezeRules rules) {
    Map<String, YearCounts> counts = YearCounts.byCode(lines);
    return earlier.stream()
        .filter(PublishedVersion::tellsSomething)
        .anyMatch(
            version -> {
              int threshold = Math.max(rules.threshold(), version.rules().threshold());
              return version.differsByFew(counts, threshold)
                  || version.differsByFewLines(lines, threshold);
            });
  }

  /** What was told of the period, with whatever version of whatever year. */
  private static Map<String, Long> told(Map<FrozenYear, PublishedVersion> versions) {
    Map<String, Long> told = new HashMap<>();
    versions
        .values()
        .forEach(
            version ->
                version
                    .figures()
                    .forEach(
                        (key, amount) -> {
                          if (key.contains("/" + FigureBook.PERIOD)) {
                            told.put(key, amount);
                          }
                        }));
    return told;
  }

  /**
   * The years of the period, each protected beside every version of it.
   *
   * @return empty when one is not published yet, or not protected so
   */
  private static Optional<List<YearRelease>> years(
      FrozenYear frozen, YearRelease own, Map<FrozenYear, PublishedVersion> versions) {
    List<YearRelease> years = new ArrayList<>();
    for (int year : Period.of(frozen.getYear()).years()) {
      List<PublishedVersion> published = of(versions, year);
      if (year == frozen.getYear()) {
        years.add(own);
      } else if (!published.isEmpty()) {
        PublishedVersion last = published.get(published.size() - 1);
        YearRelease.beside(last.rules(), last.counts(), published).ifPresent(years::add);
      }
    }
    return years.size() == Period.YEARS ? Optional.of(years) : Optional.empty();
  }

  /** Once the last of the five years is published; what a period says never changes. */
  private void publishPeriod(FrozenYear frozen, List<YearRelease> years) {
    PeriodRelease release = new PeriodRelease(frozen.rules(), years);
    keep(frozen, figures(release), FigureBook.PERIOD);
    log(Period.of(frozen.getYear()).label(), release.summary());
  }

  /** What is told of a period: by scope, family and name. */
  static Map<String, Map<String, Map<String, Long>>> figures(PeriodRelease release) {
    Map<String, Map<String, Map<String, Long>>> figures = new LinkedHashMap<>();
    for (String code : release.territories()) {
      Map<String, Map<String, Long>> families = new LinkedHashMap<>();
      for (StatisticalAxis axis : StatisticalAxis.values()) {
        families.put(axis.name(), release.shown(code, axis));
      }
      families.put(FigureBook.TOTAL, Map.of(FigureBook.TOTAL, release.total(code)));
      figures.put(code, families);
    }
    DisclosureSummary control = release.summary();
    figures.put(
        StatisticalScope.NETWORK_CODE,
        Map.of(
            FigureBook.CONTROL,
            Map.of(
                "CELLS", (long) control.cells(),
                "PRIMARY", (long) control.primary(),
                "COMPLEMENTARY", (long) control.complementary())));
    return figures;
  }

  private void keep(
      FrozenYear frozen, Map<String, Map<String, Map<String, Long>>> figures, String prefix) {
    figures.forEach(
        (scope, families) ->
            families.forEach(
                (family, amounts) ->
                    book.addFigures(frozen, scope, false, prefix + family, amounts)));
  }

  private static void log(String what, DisclosureSummary summary) {
    LOG.log(
        Level.INFO,
        "Figures of {0}: {1} examined, {2} secret by the threshold, {3} by precaution",
        what,
        summary.cells(),
        summary.primary(),
        summary.complementary());
  }
}
