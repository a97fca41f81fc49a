package fr.mediane.network.intake;

import fr.mediane.network.imports.ImportFileKind;
import java.time.Instant;

/**
 * A run as pages show it.
 *
 * @param id identity
 * @param kind what the file is
 * @param fileName name it had on the person's machine
 * @param state where the run stands
 * @param startedAt when it began
 * @param startedBy account of the person
 * @param endedAt when it ended; {@code null} while it runs
 * @param bytesTotal length of the file
 * @param bytesRead bytes read so far
 * @param linesRead lines read so far
 * @param counts what became of them
 * @param message why it ended before the end of the file; {@code null} when it did not
 * @param cancelRequested whether a person asked to stop it
 */
public record ImportRow(
    Long id,
    ImportFileKind kind,
    String fileName,
    ImportState state,
    Instant startedAt,
    String startedBy,
    Instant endedAt,
    long bytesTotal,
    long bytesRead,
    long linesRead,
    ImportCounts counts,
    String message,
    boolean cancelRequested) {

  /** For the query. */
  public ImportRow(
      Long id,
      ImportFileKind kind,
      String fileName,
      ImportState state,
      Instant startedAt,
      String startedBy,
      Instant endedAt,
      long bytesTotal,
      long bytesRead,
      long linesRead,
      long created,
      long updated,
      long unchanged,
      long skipped,
      long refused,
      long warned,
      String message,
      boolean cancelRequested) {
    this(
        id,
        kind,
        fileName,
        state,
        startedAt,
        startedBy,
        endedAt,
        bytesTotal,
        bytesRead,
        linesRead,
        new ImportCounts(created, updated, unchanged, skipped, refused, warned),
        message,
        cancelRequested);
  }

  /** How much of the file is read, from 0 to 100. */
  public int percent() {
    return bytesTotal == 0 ? 100 : (int) Math.min(100, bytesRead * 100 / bytesTotal);
  }

  /** Whether the run wrote its report: not while it runs, nor when the server stopped it. */
  public boolean isReportAvailable() {
    return !state.isRunning() && state != ImportState.INTERRUPTED;
  }
}
