package fr.mediane.statistics;

import fr.mediane.document.DataTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /** By year: the counts of the version whose reports are being read. */
  private Map<Integer, Map<String, Map<String, Integer>>> reading = unknowns;

  private String version = "";
  private final Set<String> known = new HashSet<>();
  private final int threshold;
  private int lengths;

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
    this.threshold = reports.threshold();
    for (int year : reports.years()) {
      Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
      territories.forEach(code -> rows.put(code, unknowns()));
      unknowns.put(year, rows);
    }
    reading = new TreeMap<>(unknowns);
    for (int year : reports.corrected()) {
      Map<String, Map<String, Integer>> rows = new LinkedHashMap<>(unknowns.get(year));
      rows.replaceAll((code, row) -> reports.isUnchanged(year, code) ? row : unknowns());
      reading.put(year, rows);
    }
    for (int year : reports.years()) {
      reader.tables(NETWORK, year).forEach(table -> read(table, year, NETWORK));
      for (String code : territories) {
        reader.tables(code, year).forEach(table -> read(table, year, code));
      }
    }
    reading = unknowns;
    version = "first ";
    for (int year : reports.corrected()) {
      reports.report(NETWORK, year, 1).forEach(table -> read(table, year, NETWORK));
      for (String code : territories) {
        reports.report(code, year, 1).forEach(table -> read(table, year, code));
      }
    }
  }

  private void read(DataTable table, int year, String scope) {
    if (table.name().equals("territoires") || table.name().equals("saisines")) {
      for (DataTable.Row row : table.rows()) {
        String heading = row.cells().get(0).text();
        totals(table, row, territories.contains(heading) ? heading : NETWORK);
      }
      return;
    }
    if (table.name().equals("delais")) {
      for (DataTable.Row row : table.rows()) {
        lengths(row, year, scope);
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
          version + year + "/" + scope + "/" + key,
          places(reading, List.of(year), scope, key),
          row.cells().get(column));
    }
  }

  private void period(DataTable table, DataTable.Row row, String scope, String key) {
    int last = table.columns().size() - 1;
    learn(
        "period/" + scope + "/" + key,
        places(unknowns, unknowns.keySet(), scope, key),
        row.cells().get(last));
    if (last > 1) {
      learn(
          version + "period/" + NETWORK + "/" + key,
          places(reading, reading.keySet(), NETWORK, key),
          row.cells().get(1));
    }
  }

  /**
   * What the length of a part of the way says: that so many saisines have one, as the method note
   * says from how many on it is told; and how many of these are within the limit of the texts.
   */
  private void lengths(DataTable.Row row, int year, String scope) {
    YearDelays.Part part =
        Stream.of(YearDelays.Part.values())
            .filter(
                each -> row.cells().get(0).text().startsWith(StatisticsTexts.get("delay." + each)))
            .findFirst()
            .orElseThrow();
    if (part.axis() != axis) {
      return;
    }
    BigDecimal median = row.cells().get(1).number();
    BigDecimal decile = row.cells().get(2).number();
    List<Integer> with = new ArrayList<>();
    canHave(part).forEach(key -> with.addAll(places(reading, List.of(year), scope, key)));
    if (median != null) {
      tellAtLeast(with, 1, List.of(), 1, 2L * threshold);
      lengths++;
    }
    if (decile != null) {
      tellAtLeast(with, 1, List.of(), 1, 10L * threshold);
    }
    if (part.isCounted()) {
      int limit = part == YearDelays.Part.RECEIPT ? 8 : 92;
      List<Integer> within = places(reading, List.of(year), scope, part.linked().get(0));
      List<Integer> beyond = places(reading, List.of(year), scope, part.linked().get(1));
      told(median, limit, within, beyond, 1);
      told(decile, limit, within, beyond, 9);
    }
  }

  /** Where so many times more of them end than what is beyond. */
  private void told(
      BigDecimal days, int limit, List<Integer> within, List<Integer> beyond, int times) {
    if (days != null && days.intValueExact() <= limit) {
      tellAtLeast(within, 1, beyond, times, 0);
    } else if (days != null) {
      tellAtLeast(beyond, times, within, 1, 1);
    }
  }

  /** Of what a saisine may have such a length. */
  private static List<String> canHave(YearDelays.Part part) {
    return switch (part) {
      case RECEIPT -> List.of("WITHIN", "BEYOND");
      case AGREEMENT -> List.of("AGREEMENTS");
      case DECISION ->
          List.of("ADVICE", "NOT_ENGAGED", "SUPPORT", "FORMAL", "ESCALATED", "GIVEN_UP", "PENDING");
      case TOTAL -> List.of("MEDIATED", "ANSWERED");
    };
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

  private List<Integer> places(
      Map<Integer, Map<String, Map<String, Integer>>> counts,
      Collection<Integer> years,
      String scope,
      String key) {
    List<Integer> places = new ArrayList<>();
    for (int year : years) {
      for (String code : scope.equals(NETWORK) ? territories : List.of(scope)) {
        Map<String, Integer> row = counts.get(year).get(code);
        places.addAll(key.equals(FigureBook.TOTAL) ? row.values() : places(row, key));
      }
    }
    return places;
  }

  /** Lengths of time that were read. */
  int lengths() {
    return lengths;
  }

  /** Figures that were read, hidden ones apart. */
  int known() {
    return known.size();
  }
}
