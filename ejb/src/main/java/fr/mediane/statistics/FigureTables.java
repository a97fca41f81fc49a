package fr.mediane.statistics;

import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.statistics.FigureTable.Kind;
import fr.mediane.statistics.SuccessRates.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the figures of some years as the tables and indicators of a report. */
final class FigureTables {

  /** The figures by year, the first year first; the last one is the year of the report. */
  private final Map<Integer, FigureSet> years;

  private final FigureSet last;

  FigureTables(Map<Integer, FigureSet> years, int year) {
    this.years = years;
    this.last = years.get(year);
  }

  /** The tables, those without any figure left out. */
  List<FigureTable> tables() {
    List<FigureTable> tables = new ArrayList<>();
    for (TableDesign design : TableDesign.values()) {
      List<Heading> rows = design.rows().stream().filter(row -> isTold(design, row)).toList();
      if (rows.stream().anyMatch(row -> !row.isTotal())) {
        tables.add(
            new FigureTable(
                design.code(),
                design.title(),
                design.axis().label(),
                StatisticsTexts.get("axis.YEAR"),
                rows,
                columns(),
                rows.stream().map(row -> cells(design, row)).toList(),
                design.note()));
      }
    }
    return tables;
  }

  /** The tables in which something is shown besides the total. */
  List<FigureTable> shownTables() {
    return tables().stream()
        .filter(
            table ->
                IntStream.range(0, table.rows().size())
                    .filter(row -> !table.rows().get(row).isTotal())
                    .anyMatch(row -> table.cells().get(row).stream().anyMatch(Cell::isShown)))
        .toList();
  }

  /**
   * The saisines of the territory by year, beside those of the network.
   *
   * @param network the published figures of the network by year
   * @param note how the territory is told besides; empty for nothing to say
   */
  FigureTable beside(String territory, Map<Integer, FigureSet> network, String note) {
    return new FigureTable(
        "saisines",
        StatisticsTexts.get("table.BY_YEAR"),
        StatisticsTexts.get("axis.SCOPE_OF_FIGURES"),
        StatisticsTexts.get("axis.YEAR"),
        List.of(
            new Heading("TERRITORY", territory, Kind.CATEGORY),
            new Heading(StatisticalScope.NETWORK_CODE, StatisticsTexts.get("network"), Kind.TOTAL)),
        columns(),
        List.of(totals(years), totals(network)),
        note);
  }

  private static List<Cell> totals(Map<Integer, FigureSet> sets) {
    return sets.values().stream().map(set -> set.get(FigureBook.TOTAL, FigureBook.TOTAL)).toList();
  }

  /** The totals of the territories, from their figures by year. */
  FigureTable territories(
      List<PublishedFigures.NamedScope> scopes, Map<Integer, FigureSet> totals) {
    List<Heading> rows = new ArrayList<>();
    scopes.forEach(
        scope ->
            rows.add(
                new Heading(
                    scope.scope().code(),
                    scope.scope().isNetwork() ? StatisticsTexts.get("total") : scope.name(),
                    scope.scope().isNetwork() ? Kind.TOTAL : Kind.CATEGORY)));
    rows.sort((one, other) -> Boolean.compare(one.isTotal(), other.isTotal()));
    return new FigureTable(
        "territoires",
        StatisticsTexts.get("table.TERRITORIES"),
        StatisticsTexts.get("axis.TERRITORY"),
        StatisticsTexts.get("axis.YEAR"),
        rows,
        columns(),
        rows.stream()
            .map(
                row ->
                    totals.values().stream()
                        .map(set -> set.get(FigureBook.TOTAL, row.key()))
                        .toList())
            .toList(),
        StatisticsTexts.get("note.TERRITORIES"));
  }

  /** The delays of the year; none when nothing of them is told. */
  List<DelayFigures> delays() {
    List<DelayFigures> delays = new ArrayList<>();
    for (YearDelays.Part part : YearDelays.Part.values()) {
      delays.add(
          new DelayFigures(
              part.name(),
              StatisticsTexts.get("delay." + part),
              last.get(FigureBook.DELAY, part + YearDelays.MEDIAN),
              last.get(FigureBook.DELAY, part + YearDelays.NINTH_DECILE),
              within(part),
              switch (part) {
                case RECEIPT, AGREEMENT -> StatisticsTexts.get("limit." + part);
                case DECISION, TOTAL -> "";
              }));
    }
    boolean told =
        delays.stream()
            .flatMap(
                delay -> Stream.of(delay.median(), delay.ninthDecile(), delay.withinLimitPercent()))
            .anyMatch(Cell::isShown);
    return told ? delays : List.of();
  }

  private Cell within(YearDelays.Part part) {
    return switch (part) {
      case RECEIPT ->
          share(
              last.get(StatisticalAxis.RECEIPT, "WITHIN"),
              last.get(StatisticalAxis.RECEIPT, "BEYOND"));
      case AGREEMENT ->
          share(
              last.get(StatisticalAxis.COURSE, "IN_TIME"),
              last.get(StatisticalAxis.COURSE, "LATE"));
      case DECISION, TOTAL -> Cell.ABSENT;
    };
  }

  private static Cell share(Cell part, Cell rest) {
    if (part.suppressed() || rest.suppressed()) {
      return Cell.SUPPRESSED;
    }
    return part.isShown() && rest.isShown()
        ? new Rate(part, Cell.of(part.value() + rest.value())).percent()
        : Cell.ABSENT;
  }

  /** The success rates of the year. */
  SuccessRates rates() {
    return new SuccessRates(
        rate("AGREEMENTS", "FORMAL"),
        rate("SUPPORT_SUCCEEDED", "SUPPORT"),
        rate("DURABLE", "EVALUATED"));
  }

  private Rate rate(String part, String whole) {
    return new Rate(
        last.get(StatisticalAxis.COURSE, part), last.get(StatisticalAxis.COURSE, whole));
  }

  /**
   * The activity of the instances by year: sessions, meetings, members, vacancies, trainings. Exact
   * counts, save the meetings, which are about dossiers.
   */
  FigureTable activity() {
    List<Heading> rows =
        Stream.of("SESSIONS", "MEETINGS", "MEMBERS", "VACANCIES", "TRAININGS")
            .map(code -> new Heading(code, StatisticsTexts.get("activity." + code), Kind.CATEGORY))
            .toList();
    return new FigureTable(
        PublishedFigures.INSTANCES,
        StatisticsTexts.get("table.ACTIVITY"),
        StatisticsTexts.get("axis.ACTIVITY"),
        StatisticsTexts.get("axis.CALENDAR_YEAR"),
        rows,
        columns(),
        rows.stream()
            .map(
                row ->
                    years.values().stream()
                        .map(set -> set.get(FigureBook.ACTIVITY, row.key()))
                        .toList())
            .toList(),
        StatisticsTexts.get("note.ACTIVITY"));
  }

  private List<Heading> columns() {
    return years.keySet().stream()
        .map(year -> new Heading(year.toString(), year.toString(), Kind.CATEGORY))
        .toList();
  }

  /** Motives that nobody ever met, and merged answers of which no detail is told, are left out. */
  private boolean isTold(TableDesign design, Heading row) {
    List<Cell> cells = cells(design, row);
    return cells.stream().anyMatch(cell -> !cell.equals(Cell.ABSENT))
        && (design != TableDesign.MOTIVES
            || cells.stream()
                .anyMatch(cell -> cell.suppressed() || cell.isShown() && cell.value() > 0));
  }

  private List<Cell> cells(TableDesign design, Heading row) {
    return years.values().stream()
        .map(
            set ->
                row.key().equals(FigureBook.TOTAL)
                    ? set.get(FigureBook.TOTAL, FigureBook.TOTAL)
                    : set.get(design.axis(), row.key()))
        .toList();
  }
}
