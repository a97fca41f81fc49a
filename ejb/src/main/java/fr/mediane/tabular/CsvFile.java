package fr.mediane.tabular;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;

/** A probed CSV file, open for one reading from its first record to its last. */
final class CsvFile implements Closeable {

  private static final String SEPARATORS = ";,\t";
  private static final String EXCEL_HINT = "sep=";

  private final FileProbe.Profile profile;
  private final CountingStream bytes;
  private final RecordReader records;

  private CsvFile(FileProbe.Profile profile, CountingStream bytes, RecordReader records) {
    this.profile = profile;
    this.bytes = bytes;
    this.records = records;
  }

  /**
   * Probes and opens a file.
   *
   * @throws FileRefusedException when the file as a whole cannot be read
   */
  static CsvFile open(CsvSource source, CsvLimits limits) throws IOException, FileRefusedException {
    FileProbe.Profile profile = FileProbe.probe(source, limits);
    CountingStream stream = new CountingStream(source.open());
    try {
      stream.skipNBytes(profile.markLength());
      PhysicalLines lines =
          new PhysicalLines(
              new InputStreamReader(stream, profile.charset()), limits.maxLineLength());
      char separator = separatorOf(lines);
      return new CsvFile(
          profile, stream, new RecordReader(lines, separator, limits.maxLineLength()));
    } catch (IOException | FileRefusedException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  /** Returns the next record, or nothing at the end. */
  Optional<RawRecord> next() throws IOException {
    return records.next();
  }

  /** Bytes read so far; the decoder reads a few thousands ahead. */
  long bytesRead() {
    return bytes.count;
  }

  /** Length of the file in bytes. */
  long size() {
    return profile.size();
  }

  /** Lines of the file, as an editor counts them. */
  int lineCount() {
    return profile.lines();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /**
   * Looks at the first line that is not blank; the hint line of Excel ({@code sep=;}) is consumed.
   */
  private static char separatorOf(PhysicalLines lines) throws IOException, FileRefusedException {
    Optional<PhysicalLines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    PhysicalLines.Line first =
        line.orElseThrow(() -> new FileRefusedException(TabularIssue.FILE_EMPTY));
    String text = first.text().strip();
    if (text.length() == EXCEL_HINT.length() + 1
        && text.regionMatches(true, 0, EXCEL_HINT, 0, EXCEL_HINT.length())
        && SEPARATORS.indexOf(text.charAt(EXCEL_HINT.length())) >= 0) {
      return text.charAt(EXCEL_HINT.length());
    }
    lines.putBack(first);
    return mostFrequentSeparator(first.text());
  }

  private static char mostFrequentSeparator(String line) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int separator = SEPARATORS.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (separator >= 0 && !quoted) {
        counts[separator]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public long skip(long length) throws IOException {
      long n = super.skip(length);
      count += n;
      return n;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
