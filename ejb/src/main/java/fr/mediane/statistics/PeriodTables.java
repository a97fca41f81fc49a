package fr.mediane.statistics;

import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.statistics.FigureTable.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lays out what is told of a territory over a period, beside the network. */
final class PeriodTables {

  private static final String OWN = "TERRITORY";

  /** Rows of a table of merged answers, its total included. */
  private static final int MOST_MERGED = 4;

  private PeriodTables() {}

  /**
   * The tables in which something is shown.
   *
   * @param own what is published of the territory over the period
   * @param network what is published of the network in each year of the period
   */
  static List<FigureTable> of(
      Period period, String territory, FigureSet own, List<FigureSet> network) {
    List<FigureTable> tables = new ArrayList<>();
    for (TableDesign design : TableDesign.values()) {
      List<Heading> rows =
          design.rows().stream()
              .filter(row -> !cell(own, design, row).equals(Cell.ABSENT))
              .toList();
      boolean told =
          rows.stream().anyMatch(row -> !row.isTotal() && cell(own, design, row).isShown());
      if (told && design.isWholeAxis()) {
        tables.add(table(period, design, plain(rows), territory, own, network));
      }
    }
    return tables;
  }

  private static FigureTable table(
      Period period,
      TableDesign design,
      List<Heading> rows,
      String territory,
      FigureSet own,
      List<FigureSet> network) {
    List<Heading> columns = new ArrayList<>();
    boolean compared =
        rows.stream().anyMatch(row -> !row.isTotal() && sum(network, design, row).isShown());
    if (compared) {
      columns.add(
          new Heading(StatisticalScope.NETWORK_CODE, StatisticsTexts.get("network"), Kind.TOTAL));
    }
    columns.add(new Heading(OWN, territory, Kind.CATEGORY));
    return new FigureTable(
        design.code() + PublishedFigures.OVER_A_PERIOD,
        StatisticsTexts.get("table.period", design.title(), period.label()),
        design.axis().label(),
        StatisticsTexts.get("axis.SCOPE_OF_FIGURES"),
        rows,
        columns,
        rows.stream()
            .map(
                row ->
                    compared
                        ? List.of(sum(network, design, row), cell(own, design, row))
                        : List.of(cell(own, design, row)))
            .toList(),
        design.note());
  }

  /** Merged answers told alone are the categories of the table. */
  private static List<Heading> plain(List<Heading> rows) {
    return rows.size() > MOST_MERGED
        ? rows
        : rows.stream()
            .map(row -> row.isTotal() ? row : new Heading(row.key(), row.label(), Kind.CATEGORY))
            .toList();
  }

  /** What the published figures of the years add up to; secret as soon as one of them is. */
  private static Cell sum(List<FigureSet> years, TableDesign design, Heading row) {
    int sum = 0;
    for (FigureSet year : years) {
      Cell cell = cell(year, design, row);
      if (!cell.isShown()) {
        return cell;
      }
      sum += cell.value();
    }
    return years.size() < Period.YEARS ? Cell.ABSENT : Cell.of(sum);
  }

  private static Cell cell(FigureSet set, TableDesign design, Heading row) {
    return row.key().equals(FigureBook.TOTAL)
        ? set.get(FigureBook.TOTAL, FigureBook.TOTAL)
        : set.get(design.axis(), row.key());
  }
}
