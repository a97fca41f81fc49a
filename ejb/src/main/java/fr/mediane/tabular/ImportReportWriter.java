package fr.mediane.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report of an import as a CSV file for a spreadsheet: UTF-8 with its mark, semicolons, CRLF;
 * one line an issue, nothing for lines accepted without remark. A cell that a spreadsheet would
 * take for a formula is preceded by an apostrophe.
 */
public final class ImportReportWriter implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

  private final CsvWriter csv;

  /**
   * Begins a report.
   *
   * @param target where it goes; closed with this object
   */
  public ImportReportWriter(OutputStream target) throws IOException {
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(
        List.of(
            ImportMessages.text("report.line"),
            ImportMessages.text("report.severity"),
            ImportMessages.text("report.column"),
            ImportMessages.text("report.value"),
            ImportMessages.text("report.code"),
            ImportMessages.text("report.message")));
  }

  /** Writes the remarks on the headings of a file. */
  public void writeHeadings(LineStream<?> lines) {
    lines.headingIssues().forEach(issue -> write(lines.headingLineNumber(), issue));
  }

  /** Writes the issues of a line, if it has any. */
  public void write(LineResult<?> result) {
    result.issues().forEach(issue -> write(result.lineNumber(), issue));
  }

  /** Writes one issue the caller found himself (a reference not in the database, say). */
  public void write(int lineNumber, LineIssue issue) {
    csv.writeRecord(
        List.of(
            Integer.toString(lineNumber),
            ImportMessages.text("severity." + issue.severity().name()),
            harmless(issue.column()),
            harmless(issue.excerpt()),
            issue.code().name(),
            harmless(issue.message())));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** Returns a cell that no spreadsheet computes. */
  static String harmless(String cell) {
    String visible = cell.stripLeading();
    boolean formula =
        !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0
            || !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
