package fr.mediane.network.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The report of a run: a CSV file compressed by gzip, kept as long as the run. */
@Entity
@Table(name = "import_report")
public class ImportReport {

  @Id
  @Column(name = "run_id")
  private Long runId;

  @Column(nullable = false)
  private byte[] content;

  protected ImportReport() {}

  /**
   * The report of a run.
   *
   * @param compressed the CSV file compressed by gzip
   */
  public ImportReport(Long runId, byte[] compressed) {
    this.runId = runId;
    this.content = compressed.clone();
  }
}
