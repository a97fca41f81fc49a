package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DataTable;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of whole reports, as they are printed, in the hands of somebody who puts all of them
 * together: those of the network, of every territory, of every year.
 */
class PrintedReportsTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92);

  /** A small network: the attack is exact, and takes its time. */
  private static final int[][] YEARS = {
    {24, 9, 8, 6}, {22, 8, 9, 7}, {26, 10, 7, 6}, {21, 9, 9, 8}, {25, 8, 10, 6},
  };

  private static final List<StatisticalAxis> AXES =
      List.of(
          StatisticalAxis.SCOPE,
          StatisticalAxis.PURPOSE,
          StatisticalAxis.LINK,
          StatisticalAxis.RECEIPT);

  @ParameterizedTest
  @ValueSource(ints = {21, 22})
  void whoHoldsEveryPrintedReportRecoversNothing(int seed) throws Exception {
    PrintedReports reports = reports(seed, YEARS);
    int attacked = 0;
    int read = 0;
    for (StatisticalAxis axis : AXES) {
      PrintedAttacker attacker = new PrintedAttacker(reports, axis);
      read += attacker.known();
      attacked += attack(attacker, axis.name());
    }
    assertTrue(read > 100 && attacked > 20, "seed " + seed + ": " + attacked + ", read " + read);
  }

  /** The attack is worth something: small figures hidden alone are found again. */
  @Test
  void smallFiguresHiddenAloneAreRecovered() throws Exception {
    PrintedReports reports = reports(23, new int[][] {YEARS[0]}).withPrimaryRuleAlone();
    long recovered = 0;
    for (StatisticalAxis axis : AXES) {
      PrintedAttacker attacker = new PrintedAttacker(reports, axis);
      recovered +=
          attacker.secrets().stream()
              .filter(secret -> attacker.width(secret) < RULES.threshold())
              .count();
    }
    assertTrue(recovered > 0);
  }

  @Test
  void aTerritoryOfOneCaseIsNotTold() throws Exception {
    PrintedReports reports = reports(24, new int[][] {{24, 9, 8, 1}});
    for (StatisticalAxis axis : AXES) {
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
    PrintedReports reports = reports(25, new int[][] {{24, 9, 8, 6}, {0, 0, 0, 0}});
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

  private static int attack(PrintedAttacker attacker, String axis) {
    for (String secret : attacker.secrets()) {
      long width = attacker.width(secret);
      assertTrue(width >= RULES.threshold(), axis + " " + secret + " known within " + width);
    }
    return attacker.secrets().size();
  }

  private static PrintedReports reports(int seed, int[][] volumes) throws Exception {
    Random random = new Random(seed);
    Map<Integer, Map<String, List<CaseLine>>> years = new TreeMap<>();
    for (int year = 0; year < volumes.length; year++) {
      years.put(2021 + year, SomeLines.network(random, volumes[year]));
    }
    return new PrintedReports(RULES, years);
  }
}
