package fr.mediane.work;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A file that a work produced; its content lies in {@link WorkFilePart}s. */
@Entity
@Table(name = "work_file")
public class WorkFile extends StoredEntity {

  @Column(name = "work_id", nullable = false)
  private Long workId;

  @Column(nullable = false)
  private int position;

  @Column(name = "file_name", nullable = false, length = 200)
  private String fileName;

  @Column(name = "media_type", nullable = false, length = 120)
  private String mediaType;

  @Column(nullable = false, length = 64)
  private String sha256;

  @Column(name = "byte_count", nullable = false)
  private long size;

  protected WorkFile() {}

  WorkFile(Long workId, int position, String fileName, String mediaType, String sha256, long size) {
    this.workId = workId;
    this.position = position;
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.sha256 = sha256;
    this.size = size;
  }
}
