package fr.mediane.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The report of an import as a {@link SpreadsheetCsv}: one line an issue, nothing for lines
 * accepted without remark.
 */
public final class ImportReportWriter implements Closeable {

  private final SpreadsheetCsv csv;

  /**
   * Begins a report.
   *
   * @param target where it goes; closed with this object
   */
  public ImportReportWriter(OutputStream target) throws IOException {
    csv =
        new SpreadsheetCsv(
            target,
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
    csv.write(
        List.of(
            Integer.toString(lineNumber),
            ImportMessages.text("severity." + issue.severity().name()),
            issue.column(),
            issue.excerpt(),
            issue.code().name(),
            issue.message()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
