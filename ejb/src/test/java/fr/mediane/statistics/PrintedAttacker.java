package fr.mediane.statistics;

import fr.mediane.document.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody who holds every printed report, national and regional, of every year, and reads their
 * tables: headings and figures, nothing else. One unknown count for each year, territory and
 * answer.
 */
final class PrintedAttacker extends LinearAttacker {

  private static final String NETWORK = StatisticalScope.NETWORK_CODE;

  private final StatisticalAxis axis;
  private final List<String> territories;
  private final Map<Integer, Map<String, Map<String, Integer>>> unknowns = new TreeMap<>();
  private final Set<String> known = new HashSet<>();

  /** Where the tables of a report are read: on its pages, or in one of its files. */
  interface Reader {

    /** The tables of the report of a territory, or of the network. */
    List<DataTable> tables(String scope, int year) throws IOException;
  }

  PrintedAttacker(PrintedReports reports, StatisticalAxis axis) throws IOException {
    this(reports, axis, reports::report);
  }

  PrintedAttacker(PrintedReports reports, StatisticalAxis axis, Reader reader) throws IOException {
    super(axis, reports.cases());
    this.axis = axis;
    this.territories = reports.territories();
    for (int year : reports.years()) {
      Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
      territories.forEach(code -> rows.put(code, unknowns()));
      unknowns.put(year, rows);
    }
    for (int year : reports.years()) {
      reader.tables(NETWORK, year).forEach(table -> read(table, NETWORK));
      for (String code : territories) {
        reader.tables(code, year).forEach(table -> read(table, code));
      }
    }
  }

  private void read(DataTable table, String scope) {
    if (table.name().equals("territoires") || table.name().equals("saisines")) {
      for (DataTable.Row row : table.rows()) {
        String heading = row.cells().get(0).text();
        totals(table, row, territories.contains(heading) ? heading : NETWORK);
      }
      return;
    }
    for (TableDesign design : TableDesign.values()) {
      if (design.axis() == axis) {
        for (DataTable.Row row : table.rows()) {
          String key = key(design, row.cells().get(0).text());
          if (table.name().equals(design.code())) {
            years(table, row, scope, key);
          } else if (table.name().equals(design.code() + PublishedFigures.OVER_A_PERIOD)) {
            period(table, row, scope, key);
          }
        }
      }
    }
  }

  /** What the heading of a row stands for; the words are public, in the method note. */
  private static String key(TableDesign design, String heading) {
    return design.rows().stream()
        .filter(row -> row.rowLabel().equals(heading))
        .map(FigureTable.Heading::key)
        .findFirst()
        .orElse("");
  }

  private void totals(DataTable table, DataTable.Row row, String scope) {
    years(table, row, scope, FigureBook.TOTAL);
  }

  private void years(DataTable table, DataTable.Row row, String scope, String key) {
    for (int column = 1; column < table.columns().size(); column++) {
      int year = Integer.parseInt(table.columns().get(column).title());
      learn(
          year + "/" + scope + "/" + key,
          places(List.of(year), scope, key),
          row.cells().get(column));
    }
  }

  private void period(DataTable table, DataTable.Row row, String scope, String key) {
    int last = table.columns().size() - 1;
    learn(
        "period/" + scope + "/" + key,
        places(unknowns.keySet(), scope, key),
        row.cells().get(last));
    if (last > 1) {
      learn(
          "period/" + NETWORK + "/" + key,
          places(unknowns.keySet(), NETWORK, key),
          row.cells().get(1));
    }
  }

  /** A figure told once is known for ever, whatever another report hides. */
  private void learn(String name, List<Integer> places, DataTable.Cell cell) {
    if (cell.number() != null) {
      known.add(name);
      tell(name, places, cell.number().longValueExact());
    } else if (cell.secret() && !known.contains(name)) {
      tell(name, places, null);
    }
  }

  private List<Integer> places(Collection<Integer> years, String scope, String key) {
    List<Integer> places = new ArrayList<>();
    for (int year : years) {
      for (String code : scope.equals(NETWORK) ? territories : List.of(scope)) {
        Map<String, Integer> row = unknowns.get(year).get(code);
        places.addAll(key.equals(FigureBook.TOTAL) ? row.values() : places(row, key));
      }
    }
    return places;
  }

  /** Figures that were read, hidden ones apart. */
  int known() {
    return known.size();
  }
}
