package fr.mediane.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An official file that was issued, known by its digest. Never changed. */
@Entity
@Table(name = "issued_file")
public class IssuedFile {

  @Id
  @Column(length = 64)
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private IssuedKind kind;

  @Column(nullable = false, length = 200)
  private String reference;

  @Column(name = "panel_id")
  private Long panelId;

  @Column(name = "file_name", nullable = false, length = 200)
  private String fileName;

  @Column(name = "byte_count", nullable = false)
  private long size;

  @Column(nullable = false)
  private boolean sealed;

  @Column(name = "issued_at", nullable = false)
  private Instant issuedAt;

  @Column(name = "issued_by", nullable = false, length = 60)
  private String issuedBy;

  protected IssuedFile() {}

  String getSha256() {
    return sha256;
  }

  IssuedKind getKind() {
    return kind;
  }

  String getReference() {
    return reference;
  }

  Long getPanelId() {
    return panelId;
  }

  Instant getIssuedAt() {
    return issuedAt;
  }

  boolean isSealed() {
    return sealed;
  }
}
