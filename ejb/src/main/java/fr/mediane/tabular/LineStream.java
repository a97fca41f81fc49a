package fr.mediane.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outcomes of the lines of one file, pulled one after the other, so that the caller decides on
 * his transactions, shows progress and stops when asked to. At most one record and a few thousand
 * characters are held at a time.
 *
 * @param <T> what a good line yields
 */
public final class LineStream<T> implements Closeable {

  private final CsvFile file;
  private final Header header;
  private final LineParser<T> parser;
  private int lineNumber;
  private int accepted;
  private int warned;
  private int rejected;
  private int skipped;

  private LineStream(CsvFile file, Header header, LineParser<T> parser) {
    this.file = file;
    this.header = header;
    this.parser = parser;
  }

  /**
   * Opens a file whose first record names its columns.
   *
   * @throws FileRefusedException when the file cannot be read, or lacks a mandatory column
   */
  public static <T> LineStream<T> withHeadings(
      CsvSource source,
      CsvLimits limits,
      List<Column> columns,
      Header.Unknown others,
      LineParser<T> parser)
      throws IOException, FileRefusedException {
    CsvFile file = CsvFile.open(source, limits);
    try {
      Header header = Header.of(firstRow(file), columns, others);
      return new LineStream<>(file, header, parser);
    } catch (IOException | FileRefusedException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Opens a file whose columns have fixed places.
   *
   * @throws FileRefusedException when the file cannot be read
   */
  public static <T> LineStream<T> withFixedColumns(
      CsvSource source, CsvLimits limits, List<String> names, LineParser<T> parser)
      throws IOException, FileRefusedException {
    return new LineStream<>(CsvFile.open(source, limits), Header.fixed(names), parser);
  }

  /**
   * Returns the first readable records of a file, to recognise what it is.
   *
   * @param count how many at most
   * @throws FileRefusedException when the file cannot be read
   */
  public static List<Row> peek(CsvSource source, CsvLimits limits, int count)
      throws IOException, FileRefusedException {
    try (CsvFile file = CsvFile.open(source, limits)) {
      List<Row> rows = new ArrayList<>();
      rows.add(firstRow(file));
      for (var record = file.next();
          record.isPresent() && rows.size() < count;
          record = file.next()) {
        if (record.get() instanceof RawRecord.Readable readable) {
          rows.add(readable.row());
        }
      }
      return rows;
    }
  }

  /** Returns the outcome of the next line, or nothing at the end of the file. */
  public Optional<LineResult<T>> next() throws IOException {
    for (var record = file.next(); record.isPresent(); record = file.next()) {
      Optional<LineResult<T>> result = resultOf(record.get());
      if (result.isPresent()) {
        tally(result.get());
        return result;
      }
      skipped++;
    }
    return Optional.empty();
  }

  /** Remarks on the headings: the columns that were not recognised and are left aside. */
  public List<LineIssue> headingIssues() {
    return header.unknown().stream()
        .map(heading -> LineIssue.warning(heading, heading, TabularIssue.COLUMN_UNKNOWN))
        .toList();
  }

  /** The line of the headings, as an editor numbers it; 0 when the format has none. */
  public int headingLineNumber() {
    return header.lineNumber();
  }

  /** The first line of the last record read, as an editor numbers it. */
  public int lineNumber() {
    return lineNumber;
  }

  /** How many lines an editor counts in the file. */
  public int lineCount() {
    return file.lineCount();
  }

  /** Bytes read so far, to show progress; some thousands ahead of the last line. */
  public long bytesRead() {
    return file.bytesRead();
  }

  /** Length of the file, in bytes. */
  public long size() {
    return file.size();
  }

  /** Lines accepted without remark so far. */
  public int accepted() {
    return accepted;
  }

  /** Lines accepted with remarks so far. */
  public int warned() {
    return warned;
  }

  /** Lines refused so far. */
  public int rejected() {
    return rejected;
  }

  /** Records that the format says to pass over, so far. */
  public int skipped() {
    return skipped;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private Optional<LineResult<T>> resultOf(RawRecord record) {
    if (record instanceof RawRecord.Readable readable) {
      lineNumber = readable.row().lineNumber();
      return parser.parse(new RowChecker(header, readable.row()));
    }
    RawRecord.Unreadable unreadable = (RawRecord.Unreadable) record;
    lineNumber = unreadable.row().lineNumber();
    LineIssue issue = LineIssue.refusal("", unreadable.row().cell(0), unreadable.issue());
    return Optional.of(new LineResult.Rejected<>(lineNumber, List.of(issue)));
  }

  private void tally(LineResult<T> result) {
    if (result instanceof LineResult.Accepted) {
      accepted++;
    } else if (result instanceof LineResult.Warned) {
      warned++;
    } else {
      rejected++;
    }
  }

  private static Row firstRow(CsvFile file) throws IOException, FileRefusedException {
    RawRecord first =
        file.next().orElseThrow(() -> new FileRefusedException(TabularIssue.FILE_EMPTY));
    if (first instanceof RawRecord.Readable readable) {
      return readable.row();
    }
    RawRecord.Unreadable unreadable = (RawRecord.Unreadable) first;
    throw new FileRefusedException(
        unreadable.row().lineNumber(),
        unreadable.issue(),
        CleanText.excerpt(unreadable.row().cell(0), LineIssue.MAX_EXCERPT));
  }
}
