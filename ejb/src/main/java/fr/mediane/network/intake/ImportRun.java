package fr.mediane.network.intake;

import fr.mediane.network.imports.ImportFileKind;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.time.RealTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One reading of one file: who started it, how far it is, what became of its lines. */
@Entity
@Table(name = "import_run")
public class ImportRun extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private ImportFileKind kind;

  @Column(name = "file_name", nullable = false, length = 200)
  private String fileName;

  @Column(length = 64)
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 15)
  private ImportState state;

  @Column(name = "started_at", nullable = false)
  private Instant startedAt;

  @Column(name = "started_by", nullable = false, length = 60)
  private String startedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "bytes_total", nullable = false)
  private long bytesTotal;

  @Column(name = "bytes_read", nullable = false)
  private long bytesRead;

  @Column(name = "lines_read", nullable = false)
  private long linesRead;

  @Column(name = "created_count", nullable = false)
  private long created;

  @Column(name = "updated_count", nullable = false)
  private long updated;

  @Column(name = "unchanged_count", nullable = false)
  private long unchanged;

  @Column(name = "skipped_count", nullable = false)
  private long skipped;

  @Column(name = "refused_count", nullable = false)
  private long refused;

  @Column(name = "warned_count", nullable = false)
  private long warned;

  @Column(length = 1000)
  private String message;

  @Column(name = "cancel_requested", nullable = false)
  private boolean cancelRequested;

  @Column(name = "node_name", length = 80)
  private String nodeName;

  // Real time, and written by each batch: see ImportTransaction and ImportRecovery.
  @Column(name = "alive_at")
  private Instant aliveAt;

  @Column(name = "running_kind", length = 30)
  private String runningKind;

  protected ImportRun() {}

  /**
   * A run that begins.
   *
   * @param nodeName the server that reads the file
   */
  public ImportRun(
      ImportFileKind kind,
      ReceivedFile file,
      Instant startedAt,
      String startedBy,
      String nodeName) {
    this.kind = kind;
    this.fileName = file.name();
    this.sha256 = file.sha256();
    this.bytesTotal = file.size();
    this.state = ImportState.RUNNING;
    this.startedAt = startedAt;
    this.startedBy = startedBy;
    this.nodeName = nodeName;
    this.aliveAt = RealTime.now();
    this.runningKind = kind.name();
  }

  /** Asks the run to stop after the lines it is storing. */
  public void requestCancel() {
    cancelRequested = true;
  }

  /**
   * Ends the run.
   *
   * @param outcome any state but {@link ImportState#RUNNING}
   * @param text why it ended before the end of the file, in French; {@code null} when it did not
   */
  public void end(ImportState outcome, Instant at, String text) {
    state = outcome;
    endedAt = at;
    message = text;
    runningKind = null;
    if (outcome == ImportState.DONE) {
      bytesRead = bytesTotal;
    }
  }

  public ImportFileKind getKind() {
    return kind;
  }

  public String getFileName() {
    return fileName;
  }

  public ImportState getState() {
    return state;
  }

  /** Whether a person asked to stop. */
  public boolean isCancelRequested() {
    return cancelRequested;
  }
}
