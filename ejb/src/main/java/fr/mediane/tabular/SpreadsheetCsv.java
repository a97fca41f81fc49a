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
 * A CSV file made for a spreadsheet: UTF-8 with its mark, semicolons, CRLF. A cell that a
 * spreadsheet would take for a formula is preceded by an apostrophe.
 */
public final class SpreadsheetCsv implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter csv;
  private boolean closed;

  /**
   * Begins a file.
   *
   * @param target where it goes; closed with this object
   * @param headings the first record
   */
  public SpreadsheetCsv(OutputStream target, List<String> headings) throws IOException {
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(headings);
  }

  /** Writes one record; no cell may be {@code null}. */
  public void write(List<String> cells) {
    csv.writeRecord(cells.stream().map(SafeCell::of).toList());
  }

  /** Ends the file. Once closed, closing again does nothing, as {@link Closeable} asks. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      csv.close();
    }
  }
}
