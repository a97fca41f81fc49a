package fr.mediane.document;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file kept with the record it belongs to, exactly as it was produced. Never changed. */
@Entity
@Table(name = "stored_document")
public class StoredDocument extends StoredEntity {

  @Column(name = "object_type", nullable = false, length = 60)
  private String objectType;

  @Column(name = "object_id", nullable = false)
  private Long objectId;

  @Column(nullable = false, length = 40)
  private String kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private DocumentFormat format;

  @Column(name = "file_name", nullable = false, length = 200)
  private String fileName;

  @Column(name = "media_type", nullable = false, length = 120)
  private String mediaType;

  @Column(nullable = false, length = 64)
  private String sha256;

  @Basic(fetch = FetchType.LAZY)
  @Column(nullable = false)
  private byte[] content;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false, length = 60)
  private String createdBy;

  protected StoredDocument() {}

  StoredDocument(
      String objectType,
      Long objectId,
      String kind,
      DocumentFormat format,
      RenderedDocument file,
      Instant createdAt,
      String createdBy) {
    this.objectType = objectType;
    this.objectId = objectId;
    this.kind = kind;
    this.format = format;
    this.fileName = file.fileName();
    this.mediaType = file.mediaType();
    this.sha256 = file.sha256();
    this.content = file.content();
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  /**
   * The file.
   *
   * @throws IllegalStateException when its bytes no longer have the digest kept with them: it was
   *     altered in the database and must not be served
   */
  public RenderedDocument toFile() {
    RenderedDocument file = new RenderedDocument(fileName, mediaType, content, sha256);
    if (!file.isIntact()) {
      throw new IllegalStateException("Stored document " + getId() + " was altered");
    }
    return file;
  }
}
