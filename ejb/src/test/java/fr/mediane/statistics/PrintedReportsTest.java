package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of whole reports, as they are printed, in the hands of somebody who puts all of them
 * together: those of the network, of every territory, of every year.
 */
class PrintedReportsTest {

  @ParameterizedTest
  @ValueSource(ints = {21, 22})
  void whoHoldsEveryPrintedReportRecoversNothing(int seed) throws Exception {
    PrintedReports reports = PrintedReports.drawn(seed, PrintedReports.FIVE_YEARS);
    int attacked = 0;
    int read = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      PrintedAttacker attacker = new PrintedAttacker(reports, axis);
      read += attacker.known();
      attacked += attack(attacker, axis.name());
    }
    assertTrue(read > 300 && attacked > 100, "seed " + seed + ": " + attacked + ", read " + read);
  }

  /** A year is corrected after its reports, and those of its five years, were printed. */
  @ParameterizedTest
  @ValueSource(ints = {21, 22})
  void whoHoldsTheReportsOfTwoVersionsOfAYearRecoversNothing(int seed) throws Exception {
    PrintedReports reports = PrintedReports.drawn(seed, PrintedReports.FIVE_YEARS);
    int drawn = 0;
    while (!reports.corrected().iterator().hasNext() && drawn < 60) {
      int year = 2021 + drawn % 5;
      reports.correct(
          year, CorrectionTest.with(reports.lines(year), "T" + drawn % 4, 8, new Random(drawn)));
      drawn++;
    }
    assertTrue(reports.corrected().iterator().hasNext(), drawn + " corrections kept back");
    int attacked = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      attacked += attack(new PrintedAttacker(reports, axis), axis.name());
    }
    assertTrue(attacked > 100, "seed " + seed + ": " + attacked);
  }

  /** Lengths of time tell where half of the saisines end, and nine in ten: nothing of secrets. */
  @Test
  void lengthsOfTimeHelpNobody() throws Exception {
    int lengths = 0;
    for (int seed = 31; seed < 41; seed++) {
      PrintedReports reports = PrintedReports.drawn(seed, new int[][] {{66, 52, 23, 21, 9, 6}});
      for (StatisticalAxis axis : List.of(StatisticalAxis.RECEIPT, StatisticalAxis.COURSE)) {
        PrintedAttacker attacker = new PrintedAttacker(reports, axis);
        attack(attacker, axis + ", seed " + seed);
        lengths += attacker.lengths();
      }
    }
    assertTrue(lengths >= 20, lengths + " medians read");
  }

  @Test
  void aTerritoryToldByItsTotalAloneHasNoLengths() throws Exception {
    PrintedReports reports = PrintedReports.drawn(42, new int[][] {{60, 19, 19, 21}});
    for (String code : List.of("T1", "T2")) {
      assertTrue(
          reports.report(code, 2021).stream().noneMatch(table -> table.name().equals("delais")),
          code);
    }
    assertTrue(
        reports.report(StatisticalScope.NETWORK_CODE, 2021).stream()
            .anyMatch(table -> table.name().equals("delais")));
  }

  /** Of the rates of a territory nothing is said when they are secret; its total always is. */
  @Test
  void theKeyFiguresOfATerritoryAreItsOwn() throws Exception {
    PrintedReports reports = PrintedReports.drawn(44, new int[][] {{66, 52, 12, 23}});
    for (String code : List.of("T0", "T1", "T2")) {
      Map<String, String> facts = reports.facts(code, 2021);
      assertEquals(
          Integer.toString(reports.lines(2021).get(code).size()),
          facts.get("Saisines, 2021"),
          code + ": " + facts);
      assertFalse(facts.containsValue("rien à compter"), code + ": " + facts);
    }
    assertTrue(reports.facts(StatisticalScope.NETWORK_CODE, 2021).size() >= 4);
  }

  @Test
  void aLengthThatIsNotToldIsMarkedAndCounted() throws Exception {
    PrintedReports reports = PrintedReports.drawn(43, new int[][] {{66, 52, 23, 21}});
    int marked = 0;
    for (String code : List.of(StatisticalScope.NETWORK_CODE, "T0", "T1")) {
      List<DataTable.Row> lengths =
          reports.report(code, 2021).stream()
              .filter(table -> table.name().equals("delais"))
              .flatMap(table -> table.rows().stream())
              .toList();
      long secret = 0;
      for (DataTable.Row row : lengths) {
        for (DataTable.Cell cell : row.cells().subList(1, 3)) {
          assertTrue(cell.secret() || cell.number() != null, code + ", " + row);
          secret += cell.secret() ? 1 : 0;
        }
      }
      marked += secret;
      String told = "Sur " + 2 * lengths.size() + " médianes et neuvièmes déciles, " + secret + " ";
      assertEquals(
          secret > 0,
          reports.method(code, 2021).stream().anyMatch(paragraph -> paragraph.startsWith(told)),
          code + ": " + reports.method(code, 2021));
    }
    assertTrue(marked > 0, "nothing was secret");
  }

  /** The attack is worth something: small figures hidden alone are found again. */
  @Test
  void smallFiguresHiddenAloneAreRecovered() throws Exception {
    PrintedReports reports =
        PrintedReports.drawn(23, new int[][] {PrintedReports.FIVE_YEARS[0]}).withPrimaryRuleAlone();
    long recovered = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      PrintedAttacker attacker = new PrintedAttacker(reports, axis);
      recovered +=
          attacker.secrets().stream()
              .filter(secret -> attacker.width(secret) < PrintedReports.RULES.threshold())
              .count();
    }
    assertTrue(recovered > 0);
  }

  @Test
  void aTerritoryOfOneCaseIsNotTold() throws Exception {
    PrintedReports reports = PrintedReports.drawn(24, new int[][] {{24, 9, 8, 1}});
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      attack(new PrintedAttacker(reports, axis), axis.name());
    }
    for (DataTable table : reports.report("T3", 2021)) {
      for (DataTable.Row row : table.rows()) {
        if (row.cells().get(0).text().equals("T3")) {
          assertTrue(row.cells().get(1).secret(), table.name());
        }
      }
    }
  }

  @Test
  void aYearWithoutCasesIsPrintedAndTellsNothing() throws Exception {
    PrintedReports reports = PrintedReports.drawn(25, new int[][] {{24, 9, 8, 6}, {0, 0, 0, 0}});
    for (String scope : List.of(StatisticalScope.NETWORK_CODE, "T0")) {
      List<DataTable> tables = reports.report(scope, 2022);
      assertTrue(!tables.isEmpty(), scope);
      for (DataTable table : tables) {
        int last = table.columns().size() - 1;
        if (table.columns().get(last).title().equals("2022")) {
          assertEquals(
              List.of(),
              table.rows().stream()
                  .map(row -> row.cells().get(last))
                  .filter(cell -> cell.number() != null)
                  .toList(),
              scope + " " + table.name());
        }
      }
    }
  }

  /** A chart of secrets alone tells nothing: its table says them. */
  @Test
  void everyChartShowsAFigure() throws Exception {
    PrintedReports reports = PrintedReports.drawn(26, PrintedReports.FIVE_YEARS);
    int drawn = 0;
    int tables = 0;
    for (String scope : List.of(StatisticalScope.NETWORK_CODE, "T0", "T3")) {
      tables += reports.report(scope, 2023).size();
      for (Chart chart : reports.charts(scope, 2023)) {
        assertTrue(
            chart.series().stream()
                .flatMap(one -> one.values().stream())
                .anyMatch(Objects::nonNull),
            scope + " " + chart.caption());
        drawn++;
      }
    }
    assertTrue(drawn > 0 && drawn < tables, drawn + " charts, " + tables + " tables");
  }

  private static int attack(PrintedAttacker attacker, String axis) {
    for (String secret : attacker.secrets()) {
      long width = attacker.width(secret);
      assertTrue(
          width >= PrintedReports.RULES.threshold(),
          axis + " " + secret + " known within " + width);
    }
    return attacker.secrets().size();
  }
}
