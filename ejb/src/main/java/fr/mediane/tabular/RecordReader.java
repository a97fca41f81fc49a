package fr.mediane.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the editor lines of one record (a quoted cell may hold line breaks) and lets FastCSV cut
 * it into cells. A record at fault is handed out as such and the next line is read as if it began a
 * record.
 */
final class RecordReader implements Closeable {

  /** A quote not closed after so many lines was never meant to span them. */
  static final int MAX_LINES_PER_RECORD = 20;

  private static final char QUOTE = '"';

  private final PhysicalLines lines;
  private final char separator;
  private final int maxLength;
  private final CsvReaderBuilder parser;
  private final CsvRecordHandler handler;

  RecordReader(PhysicalLines lines, char separator, int maxLength) {
    this.lines = lines;
    this.separator = separator;
    this.maxLength = maxLength;
    this.parser =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(QUOTE)
            .skipEmptyLines(false)
            .allowExtraCharsAfterClosingQuote(false);
    this.handler =
        CsvRecordHandler.of(
            limits ->
                limits
                    .maxFields(maxLength + 1)
                    .maxFieldSize(maxLength + 1)
                    .maxRecordSize(maxLength + 1));
  }

  /** Returns the next record that is not blank, or nothing at the end. */
  Optional<RawRecord> next() throws IOException {
    while (true) {
      var first = lines.next();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      if (!first.get().text().isBlank()) {
        RawRecord read = read(first.get());
        if (!(read instanceof RawRecord.Readable readable && readable.row().isBlank())) {
          return Optional.of(read);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private RawRecord read(PhysicalLines.Line first) throws IOException {
    if (first.cut()) {
      return unreadable(first, TabularIssue.LINE_TOO_LONG);
    }
    StringBuilder text = new StringBuilder(first.text());
    List<PhysicalLines.Line> followers = new ArrayList<>();
    boolean open = endsInsideQuotes(first.text(), false);
    while (open) {
      var next = lines.next();
      next.ifPresent(followers::add);
      if (next.isEmpty()
          || followers.size() >= MAX_LINES_PER_RECORD
          || text.length() + next.get().text().length() >= maxLength) {
        for (int i = followers.size() - 1; i >= 0; i--) {
          lines.putBack(followers.get(i));
        }
        return unreadable(first, TabularIssue.LINE_UNCLOSED_QUOTE);
      }
      text.append('\n').append(next.get().text());
      open = endsInsideQuotes(next.get().text(), true);
    }
    return cut(first, text.toString());
  }

  private RawRecord cut(PhysicalLines.Line first, String text) {
    try {
      CsvRecord csv = parser.ofSingleCsvRecord(handler, text);
      return new RawRecord.Readable(new Row(first.number(), csv.getFields()));
    } catch (CsvParseException e) {
      return unreadable(first, TabularIssue.LINE_BAD_QUOTE);
    }
  }

  private static RawRecord unreadable(PhysicalLines.Line line, TabularIssue issue) {
    return new RawRecord.Unreadable(issue, new Row(line.number(), List.of(line.text())));
  }

  /**
   * Follows the quotes of one line: they count only at the beginning of a cell, and doubled inside.
   */
  private boolean endsInsideQuotes(String line, boolean startsInside) {
    boolean inside = startsInside;
    boolean cellStart = !startsInside;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inside) {
        if (c == QUOTE) {
          if (i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
            i++;
          } else {
            inside = false;
          }
        }
      } else if (c == QUOTE && cellStart) {
        inside = true;
        cellStart = false;
      } else {
        cellStart = c == separator;
      }
    }
    return inside;
  }
}
