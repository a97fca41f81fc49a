package fr.mediane.statistics.report;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DataTable.Type;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.Fact;
import fr.mediane.panel.Panels;
import fr.mediane.statistics.DelayFigures;
import fr.mediane.statistics.DisclosureSummary;
import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.PublishedFigures;
import fr.mediane.statistics.PublishedFigures.NamedScope;
import fr.mediane.statistics.PublishedYears;
import fr.mediane.statistics.SuccessRates.Rate;
import fr.mediane.statistics.YearFigures;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the reports take their figures from: those that passed the disclosure control and were
 * published, or none. A report can tell no other figure.
 */
@ApplicationScoped
public class FiguresSource {

  /** Tables printed beside the comment; the others are annexes. */
  private static final int BESIDE_THE_COMMENT = 4;

  @Inject private PublishedYears published;
  @Inject private Panels panels;

  /** Identity of the closing that stands for the year of a report; empty while none does. */
  Optional<Long> closing(AnnualReport report) {
    return published.closing(report.getYear());
  }

  /**
   * The published figures of a report, ready for print.
   *
   * @param closing identity of the closing they come from; {@code null} for none
   * @return {@link FiguresPart#none} without a closing
   */
  public FiguresPart of(AnnualReport report, Long closing) {
    return figures(
            report, closing, report.isNational() ? PublishedYears.every(panels.all()) : List.of())
        .map(FiguresSource::part)
        .orElse(FiguresPart.none());
  }

  /** The published tables that a text comments: those of the activity, without the territories. */
  Optional<YearFigures> besideTheText(AnnualReport report) {
    return published.ofClosing(scope(report), report.getYear(), null, List.of());
  }

  private Optional<YearFigures> figures(AnnualReport report, Long closing, List<NamedScope> every) {
    return closing == null
        ? Optional.empty()
        : published.ofClosing(scope(report), report.getYear(), closing, every);
  }

  private static NamedScope scope(AnnualReport report) {
    return report.isNational() ? PublishedYears.network() : PublishedYears.named(report.getPanel());
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
      FigureTable table = tables.get(i);
      boolean beside =
          i < BESIDE_THE_COMMENT || table.code().endsWith(PublishedFigures.OVER_A_PERIOD);
      List<DocumentBlock> place = beside ? activity : annexes;
      if (!table.rows().isEmpty()) {
        add(place, table);
        if (beside) {
          chart(table).ifPresent(place::add);
        }
      }
    }
    if (!figures.delays().isEmpty()) {
      activity.add(new Heading(3, text("delays")));
      activity.add(delays(figures.delays()));
    }
    if (figures.activity().cells().stream()
        .flatMap(List::stream)
        .anyMatch(FigureTable.Cell::isShown)) {
      add(activity, figures.activity());
    }
    return new FiguresPart(key(figures), activity, annexes, method(figures));
  }

  private static void add(List<DocumentBlock> place, FigureTable table) {
    place.add(new Heading(3, table.title()));
    place.add(table(table));
    if (!table.note().isEmpty()) {
      place.add(new Paragraph(table.note()));
    }
  }

  /** The totals, then the rates; those of a territory only when they are told. */
  private static List<Fact> key(YearFigures figures) {
    List<Fact> facts = new ArrayList<>();
    boolean whole = figures.frozen().scope().isNetwork();
    String year = Integer.toString(figures.frozen().year());
    figures
        .table(whole ? "suites" : "saisines")
        .map(table -> table.cell(whole ? "TOTAL" : "TERRITORY", year))
        .ifPresent(cell -> facts.add(new Fact(text("cases", year), words(cell))));
    figures.tables().stream()
        .filter(table -> table.code().endsWith(PublishedFigures.OVER_A_PERIOD))
        .findFirst()
        .ifPresent(
            table ->
                facts.add(
                    new Fact(
                        text("cases", table.title().substring(table.title().lastIndexOf(' ') + 1)),
                        words(table.cell("TOTAL", "TERRITORY")))));
    addRate(facts, figures, "formal", figures.rates().formal());
    addRate(facts, figures, "support", figures.rates().support());
    addRate(facts, figures, "durable", figures.rates().durable());
    return facts;
  }

  private static String words(FigureTable.Cell cell) {
    return cell.isShown() ? cell.text() : cell.suppressed() ? text("secret") : text("nothing");
  }

  private static void addRate(List<Fact> facts, YearFigures figures, String name, Rate rate) {
    if (figures.frozen().scope().isNetwork() || rate.percent().isShown()) {
      facts.add(new Fact(text(name), percent(rate)));
    }
  }

  private static String percent(Rate rate) {
    FigureTable.Cell share = rate.percent();
    return share.isShown()
        ? text("share", share.text(), rate.successes().text(), rate.ended().text())
        : share.suppressed() ? text("secret") : text("nothing");
  }

  /** The paragraphs of the method note that depend on the year: what is secret, rules, digest. */
  static List<String> method(YearFigures figures) {
    List<String> told = new ArrayList<>();
    DisclosureSummary control = figures.disclosure();
    if (control != null) {
      told.add(
          text(
              control.dominancePercent() > 0 ? "control.dominance" : "control",
              Integer.toString(control.threshold()),
              Integer.toString(control.cells()),
              Integer.toString(control.primary()),
              Integer.toString(control.complementary()),
              Integer.toString(control.dominancePercent())));
    }
    List<FigureTable.Cell> lengths =
        figures.delays().stream()
            .flatMap(delay -> Stream.of(delay.median(), delay.ninthDecile()))
            .toList();
    long hidden = lengths.stream().filter(FigureTable.Cell::suppressed).count();
    if (hidden > 0) {
      told.add(text("control.lengths", Long.toString(hidden), Integer.toString(lengths.size())));
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
      cells.add(Cell.words(table.rows().get(i).rowLabel()));
      table.cells().get(i).forEach(cell -> cells.add(cell(cell)));
      rows.add(new DataTable.Row(cells));
    }
    String summary = text("summary", table.rowAxis(), table.columnAxis());
    return new DataTable(
        name(table.code()).replace('_', '-'), table.title(), summary, columns, rows, table.note());
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

  /** The last column, category by category; none when all of it is secret. */
  private static Optional<Chart> chart(FigureTable table) {
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
        words.add(heading.label() + "\u00a0: " + (cell.isShown() ? cell.text() : text("secret")));
      }
    }
    if (values.stream().allMatch(Objects::isNull)) {
      return Optional.empty();
    }
    String caption = text("chart", table.title(), table.columns().get(last).label());
    return Optional.of(
        new Chart(
            caption,
            caption + ". " + FrenchText.series(words) + ".",
            Chart.Shape.BARS,
            categories,
            List.of(new Chart.Series(table.columns().get(last).label(), values))));
  }

  private static String name(String key) {
    String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return name.isEmpty() ? "colonne" : name;
  }

  private static String text(String key, Object... arguments) {
    return ReportTexts.get("figures." + key, arguments);
  }
}
