package fr.mediane.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Publishes the years of the network once they are frozen, and the periods they complete. */
@ApplicationScoped
class YearPublisher {

  private static final System.Logger LOG = System.getLogger(YearPublisher.class.getName());

  @Inject private FigureBook book;

  /**
   * Publishes a version, when what it says besides the published one does not tell of a few
   * saisines.
   *
   * @param lines those of each territory, by its code
   * @param active the activity of each territory, by its code
   */
  void publish(
      FrozenYear frozen,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> active,
      FreezeRules rules) {
    List<FrozenYear> before = book.published();
    Optional<FrozenYear> replaced =
        before.stream().filter(version -> version.getYear() == frozen.getYear()).findFirst();
    Publication publication = new Publication(rules, lines, active);
    if (replaced.isPresent() && tellsOfFew(replaced.get(), publication, lines, rules)) {
      LOG.log(
          Level.INFO,
          "Year {0}, version {1}: frozen, not published, the difference would tell of a few saisines",
          Integer.toString(frozen.getYear()),
          frozen.getNumber());
      return;
    }
    keep(frozen, publication.figures(), "");
    frozen.publishedWith(publication.summary());
    log(Integer.toString(frozen.getYear()), publication.summary());
    publishPeriod(frozen, before, lines);
  }

  /** Comparing two publications must not tell less than the threshold, as a whole or by figure. */
  private boolean tellsOfFew(
      FrozenYear replaced,
      Publication publication,
      Map<String, List<CaseLine>> lines,
      FreezeRules rules) {
    Collection<CaseLine> known =
        book.lines(replaced.getParts()).values().stream().flatMap(List::stream).toList();
    Collection<CaseLine> corrected = lines.values().stream().flatMap(List::stream).toList();
    return Publication.differences(known, corrected) < rules.threshold()
        || publication.differsByFew(book.publishedWith(replaced));
  }

  /** Once the last of the five years is published; what a period says never changes. */
  private void publishPeriod(
      FrozenYear frozen, List<FrozenYear> before, Map<String, List<CaseLine>> lines) {
    Period period = Period.of(frozen.getYear());
    Map<Integer, FrozenYear> versions = new TreeMap<>();
    Stream.concat(before.stream(), Stream.of(frozen))
        .filter(version -> period.years().contains(version.getYear()))
        .forEach(version -> versions.put(version.getYear(), version));
    if (versions.size() < Period.YEARS
        || book.period(StatisticalScope.NETWORK_CODE, period, null).isPresent()) {
      return;
    }
    List<YearRelease> years = new ArrayList<>();
    for (FrozenYear version : versions.values()) {
      Map<String, List<CaseLine>> own = new TreeMap<>();
      lines.keySet().forEach(code -> own.put(code, List.of()));
      own.putAll(version == frozen ? lines : book.lines(version.getParts()));
      Map<String, YearCounts> counts = new TreeMap<>();
      own.forEach((code, of) -> counts.put(code, YearCounts.of(of)));
      years.add(new YearRelease(version.rules(), counts));
    }
    PeriodRelease release = new PeriodRelease(frozen.rules(), years);
    keep(frozen, figures(release), FigureBook.PERIOD);
    log(period.label(), release.summary());
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
