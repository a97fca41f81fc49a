package fr.mediane.panel;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A file of candidates that was imported, with what became of its lines. */
@Entity
@Table(name = "candidate_import")
public class CandidateImport extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "call_id")
  private CallForApplications call;

  @Column(name = "file_name", nullable = false, length = 200)
  private String fileName;

  @Column(name = "imported_at", nullable = false)
  private Instant importedAt;

  @Column(name = "imported_by", nullable = false, length = 60)
  private String importedBy;

  @Column(name = "created_count", nullable = false)
  private int created;

  @Column(name = "attached_count", nullable = false)
  private int attached;

  @Column(name = "updated_count", nullable = false)
  private int updated;

  @Column(name = "unchanged_count", nullable = false)
  private int unchanged;

  @Column(name = "warned_count", nullable = false)
  private int warned;

  @Column(name = "refused_count", nullable = false)
  private int refused;

  @Basic(fetch = FetchType.LAZY)
  @Column(nullable = false)
  private byte[] report;

  protected CandidateImport() {}

  /**
   * An import as it ended.
   *
   * @param call the call that the candidates answer, or {@code null}
   * @param importedBy account of the author
   * @param tally what became of the lines
   * @param report the report, as a CSV file
   */
  public CandidateImport(
      Panel panel,
      CallForApplications call,
      String fileName,
      Instant importedAt,
      String importedBy,
      ImportTally tally,
      byte[] report) {
    this.panel = Objects.requireNonNull(panel);
    this.call = call;
    this.fileName = Objects.requireNonNull(fileName);
    this.importedAt = Objects.requireNonNull(importedAt);
    this.importedBy = Objects.requireNonNull(importedBy);
    this.created = tally.created();
    this.attached = tally.attached();
    this.updated = tally.updated();
    this.unchanged = tally.unchanged();
    this.warned = tally.warned();
    this.refused = tally.refused();
    this.report = report.clone();
  }

  public String getFileName() {
    return fileName;
  }

  public Instant getImportedAt() {
    return importedAt;
  }

  public String getImportedBy() {
    return importedBy;
  }

  /** What became of the lines. */
  public ImportTally tally() {
    return new ImportTally(created, attached, updated, unchanged, warned, refused);
  }

  /** The report, as a CSV file. */
  public byte[] getReport() {
    return report.clone();
  }
}
