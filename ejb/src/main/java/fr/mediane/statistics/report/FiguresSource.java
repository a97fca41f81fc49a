package fr.mediane.statistics.report;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DataTable.Type;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.Fact;
import fr.mediane.statistics.DelayFigures;
import fr.mediane.statistics.DisclosureSummary;
import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.PublishedFigures;
import fr.mediane.statistics.StatisticalScope;
import fr.mediane.statistics.SuccessRates.Rate;
import fr.mediane.statistics.YearFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the reports take their figures from: those that passed the disclosure control and were
 * published, or none. A report can tell no other figure.
 */
@ApplicationScoped
public class FiguresSource {

  /** Tables printed beside the comment; the others are annexes. */
  private static final int BESIDE_THE_COMMENT = 4;

  @Inject private Instance<PublishedFigures> published;

  /**
   * The published figures of the year of a report, ready for print.
   *
   * @param report whose territory and year, or whose network
   * @return {@link FiguresPart#none} while the year is not published
   */
  public FiguresPart of(AnnualReport report) {
    if (!published.isResolvable()) {
      return FiguresPart.none();
    }
    StatisticalScope scope =
        report.isNational()
            ? StatisticalScope.NETWORK
            : new StatisticalScope(report.getPanel().getTerritory().getCode());
    return published
        .get()
        .of(scope, report.getYear())
        .map(FiguresSource::part)
        .orElse(FiguresPart.none());
  }

  /** The figures of a year as pieces of a document. */
  static FiguresPart part(YearFigures figures) {
    List<DocumentBlock> activity = new ArrayList<>();
    List<DocumentBlock> annexes = new ArrayList<>();
    List<FigureTable> tables =
        figures.tables().stream()
            .filter(table -> table.columns().size() <= DataTable.MOST_FIGURES)
            .toList();
    for (int i = 0; i < tables.size(); i++) {
      List<DocumentBlock> place = i < BESIDE_THE_COMMENT ? activity : annexes;
      FigureTable table = tables.get(i);
      if (!table.rows().isEmpty()) {
        place.add(new Heading(3, table.title()));
        place.add(table(table));
        if (i < BESIDE_THE_COMMENT) {
          place.add(chart(table));
        }
      }
    }
    if (!figures.delays().isEmpty()) {
      activity.add(new Heading(3, text("delays")));
      activity.add(delays(figures.delays()));
    }
    return new FiguresPart(key(figures), activity, annexes, method(figures));
  }

  private static List<Fact> key(YearFigures figures) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text("formal"), percent(figures.rates().formal())));
    facts.add(new Fact(text("support"), percent(figures.rates().support())));
    facts.add(new Fact(text("durable"), percent(figures.rates().durable())));
    return facts;
  }

  private static String percent(Rate rate) {
    FigureTable.Cell share = rate.percent();
    return share.isShown()
        ? text("share", share.text(), rate.successes().text(), rate.ended().text())
        : share.suppressed() ? text("secret") : text("nothing");
  }

  private static List<String> method(YearFigures figures) {
    List<String> told = new ArrayList<>();
    DisclosureSummary control = figures.disclosure();
    if (control != null) {
      told.add(
          text(
              "control",
              Integer.toString(control.threshold()),
              Integer.toString(control.cells()),
              Integer.toString(control.primary()),
              Integer.toString(control.complementary())));
    }
    told.add(figures.frozen().rules());
    told.add(
        text(
            "frozen",
            Integer.toString(figures.frozen().version()),
            figures.frozen().frozenBy(),
            figures.frozen().digest()));
    return told.stream().filter(paragraph -> !paragraph.isBlank()).toList();
  }

  private static DataTable table(FigureTable table) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("axe", table.rowAxis(), Type.TEXT));
    for (FigureTable.Heading column : table.columns()) {
      columns.add(new Column(name(column.key()), column.label(), Type.INTEGER));
    }
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(table.rows().get(i).label()));
      table.cells().get(i).forEach(cell -> cells.add(cell(cell)));
      rows.add(new DataTable.Row(cells));
    }
    String summary = text("summary", table.rowAxis(), table.columnAxis());
    return new DataTable(
        name(table.code()).replace('_', '-'), table.title(), summary, columns, rows);
  }

  private static DataTable delays(List<DelayFigures> delays) {
    return new DataTable(
        "delais",
        text("delaysCaption"),
        text("delaysSummary"),
        List.of(
            new Column("delai", text("delay"), Type.TEXT),
            new Column("mediane", text("median"), Type.INTEGER),
            new Column("neuvieme_decile", text("decile"), Type.INTEGER),
            new Column("part_dans_le_delai", text("within"), Type.INTEGER)),
        delays.stream()
            .map(
                delay ->
                    new DataTable.Row(
                        List.of(
                            Cell.words(
                                delay.limit().isEmpty()
                                    ? delay.label()
                                    : delay.label() + " (" + delay.limit() + ")"),
                            cell(delay.median()),
                            cell(delay.ninthDecile()),
                            cell(delay.withinLimitPercent()))))
            .toList());
  }

  private static Cell cell(FigureTable.Cell cell) {
    if (cell.isShown()) {
      return Cell.of(cell.value());
    }
    return cell.suppressed() ? Cell.hidden() : Cell.none();
  }

  /** The last column, category by category. */
  private static Chart chart(FigureTable table) {
    int last = table.columns().size() - 1;
    List<String> categories = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      FigureTable.Heading heading = table.rows().get(i);
      if (!heading.isSum() || table.rows().size() == 1) {
        FigureTable.Cell cell = table.cells().get(i).get(last);
        categories.add(heading.label());
        values.add(cell.isShown() ? BigDecimal.valueOf(cell.value()) : null);
        words.add(heading.label() + " : " + (cell.isShown() ? cell.text() : text("secret")));
      }
    }
    if (categories.isEmpty()) {
      categories.add(table.rows().get(0).label());
      values.add(null);
    }
    String caption = text("chart", table.title(), table.columns().get(last).label());
    return new Chart(
        caption,
        caption + ". " + String.join(" ; ", words) + ".",
        Chart.Shape.BARS,
        categories,
        List.of(new Chart.Series(table.columns().get(last).label(), values)));
  }

  private static String name(String key) {
    String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return name.isEmpty() ? "colonne" : name;
  }

  private static String text(String key, Object... arguments) {
    return ReportTexts.get("figures." + key, arguments);
  }
}
