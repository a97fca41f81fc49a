package fr.mediane.network.intake;

import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.ImportReportWriter;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.TabularParser;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * One file being read: some hundreds of lines are held at a time, and the report, compressed as it
 * grows.
 */
final class ImportReading implements Closeable {

  /** Lines of one transaction. */
  static final int BATCH = 500;

  private final ImportAccepted accepted;
  private final ImportTransaction transaction;
  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private final ImportReportWriter report;
  private ImportCounts counts = ImportCounts.NONE;
  private long linesRead;
  private int lastLine;

  ImportReading(ImportAccepted accepted, ImportTransaction transaction) throws IOException {
    this.accepted = accepted;
    this.transaction = transaction;
    this.report = new ImportReportWriter(new GZIPOutputStream(compressed));
  }

  /**
   * Reads the file.
   *
   * @return whether it was read to its end; {@code false} when a person stopped it
   */
  <T> boolean read(TabularParser<T> parser, ImportBatch<T> batch)
      throws IOException, FileRefusedException {
    try (LineStream<T> lines = parser.open(accepted.file().source(), accepted.limits())) {
      report.writeHeadings(lines);
      List<LineResult<T>> pending = new ArrayList<>(BATCH);
      for (Optional<LineResult<T>> line = lines.next(); line.isPresent(); line = lines.next()) {
        pending.add(line.get());
        if (pending.size() == BATCH) {
          if (transaction.isCancelled(accepted.runId())) {
            return false;
          }
          store(pending, batch, lines);
        }
      }
      store(pending, batch, lines);
      return true;
    }
  }

  private <T> void store(List<LineResult<T>> pending, ImportBatch<T> batch, LineStream<T> lines) {
    List<LineResult<T>> good =
        pending.stream().filter(line -> line.accepted().isPresent()).toList();
    BatchOutcome outcome = transaction.store(batch, good);
    long refused = pending.size() - good.size();
    counts = counts.plus(outcome.counts()).plus(new ImportCounts(0, 0, 0, 0, refused, 0));
    linesRead += pending.size();
    for (LineResult<T> line : pending) {
      lastLine = line.lineNumber();
      if (!outcome.isSkipped(line)) {
        report.write(line);
        outcome.issuesOf(line).forEach(issue -> report.write(line.lineNumber(), issue));
      }
    }
    transaction.progress(accepted.runId(), lines.bytesRead(), linesRead, counts);
    pending.clear();
  }

  /** What became of the lines stored so far. */
  ImportCounts counts() {
    return counts;
  }

  /** The last line stored, as an editor numbers it. */
  int lastLine() {
    return lastLine;
  }

  /** Ends the report and returns it, compressed by gzip. */
  byte[] report() throws IOException {
    report.close();
    return compressed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    report.close();
  }
}
