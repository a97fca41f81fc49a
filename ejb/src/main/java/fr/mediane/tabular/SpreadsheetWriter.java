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
 * A CSV file for a spreadsheet: UTF-8 with its mark, semicolons, CRLF. A cell that a spreadsheet
 * would take for a formula is preceded by an apostrophe.
 */
public final class SpreadsheetWriter implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

  private final CsvWriter csv;

  /**
   * Begins a file.
   *
   * @param target where it goes; closed with this object
   * @param headings first line
   */
  public SpreadsheetWriter(OutputStream target, List<String> headings) throws IOException {
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(headings);
  }

  /**
   * Writes a line.
   *
   * @param cells as many as there are headings; an absent one is the empty text
   */
  public void write(List<String> cells) {
    csv.writeRecord(cells.stream().map(SpreadsheetWriter::harmless).toList());
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
