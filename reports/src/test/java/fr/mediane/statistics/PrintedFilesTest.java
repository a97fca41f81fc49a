package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentSection;
import fr.mediane.reports.ReportSamples;
import fr.mediane.reports.engine.data.CsvPackage;
import fr.mediane.reports.engine.data.Workbook;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The data files of whole reports, workbooks and CSV, in the hands of somebody who opens all of
 * them, of every territory, of the network and of every year, and puts together what he reads.
 */
class PrintedFilesTest {

  private static final ZonedDateTime DATE =
      ZonedDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC);

  /** How a file is read back. */
  private interface Opening {
    List<DataTable> tables(AnnualReportModel report) throws Exception;
  }

  @Test
  void whoOpensEveryWorkbookRecoversNothing() throws Exception {
    attack(report -> FileReading.xlsx(Workbook.of(report, DATE)));
  }

  @Test
  void whoOpensEveryCsvFileRecoversNothing() throws Exception {
    attack(report -> FileReading.csv(CsvPackage.of(report, DATE.toLocalDateTime())));
  }

  private static void attack(Opening opening) throws Exception {
    PrintedReports reports = PrintedReports.drawn(31, PrintedReports.FIVE_YEARS);
    Map<String, List<DataTable>> opened = new HashMap<>();
    PrintedAttacker.Reader reader =
        (scope, year) -> {
          List<DataTable> tables = opened.get(scope + year);
          if (tables == null) {
            tables = open(opening, model(reports.report(scope, year)));
            opened.put(scope + year, tables);
          }
          return tables;
        };
    int attacked = 0;
    int read = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      PrintedAttacker attacker = new PrintedAttacker(reports, axis, reader);
      read += attacker.known();
      for (String secret : attacker.secrets()) {
        long width = attacker.width(secret);
        assertTrue(width >= reports.threshold(), axis + " " + secret + " known within " + width);
        attacked++;
      }
    }
    assertTrue(read > 300 && attacked > 100, attacked + ", read " + read);
  }

  private static List<DataTable> open(Opening opening, AnnualReportModel report)
      throws IOException {
    try {
      return opening.tables(report);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static AnnualReportModel model(List<DataTable> tables) {
    return ReportSamples.of(List.of(new DocumentSection("1. Données", List.copyOf(tables))));
  }
}
