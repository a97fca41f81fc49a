package fr.mediane.dossier.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The key of a dossier, wrapped by a master key. Destroying it destroys everything sealed in the
 * dossier; the row stays to say when and by whom.
 */
@Entity
@Table(name = "dossier_key")
public class DossierKey {

  @Id
  @Column(name = "dossier_id")
  private Long dossierId;

  @Version
  @Column(nullable = false)
  private long version;

  @Column(name = "wrapped_key")
  private byte[] wrappedKey;

  @Column(name = "master_key_id", length = 60)
  private String masterKeyId;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  @Column(name = "destroyed_by", length = 60)
  private String destroyedBy;

  protected DossierKey() {}

  DossierKey(Long dossierId, DossierSecret secret, MasterKey master, Instant createdAt) {
    this.dossierId = Objects.requireNonNull(dossierId);
    this.createdAt = createdAt;
    wrap(secret, master);
  }

  private void wrap(DossierSecret secret, MasterKey master) {
    wrappedKey = secret.wrap(master.key());
    masterKeyId = master.id();
  }

  /**
   * The key in clear.
   *
   * @param master the key of {@link #getMasterKeyId}
   * @throws BrokenSealException when it is not that master key, or the row was altered
   */
  DossierSecret unwrap(SecretKey master) {
    return DossierSecret.unwrap(dossierId, wrappedKey, master);
  }

  /** Wraps the same key by another master key. */
  void rewrap(SecretKey present, MasterKey next) {
    wrap(unwrap(present), next);
  }

  /**
   * Overwrites the wrapped key: nothing of the dossier opens any more. Done a second time, changes
   * nothing: the first destruction stays told.
   */
  void destroy(String by, Instant at) {
    if (isDestroyed()) {
      return;
    }
    wrappedKey = null;
    masterKeyId = null;
    destroyedBy = Objects.requireNonNull(by);
    destroyedAt = Objects.requireNonNull(at);
  }

  /** Whether the content of the dossier is destroyed. */
  boolean isDestroyed() {
    return destroyedAt != null;
  }

  Long getDossierId() {
    return dossierId;
  }

  /** Identifier of the master key that wraps; {@code null} once destroyed. */
  String getMasterKeyId() {
    return masterKeyId;
  }

  /** When the content was destroyed. */
  Optional<Instant> getDestroyedAt() {
    return Optional.ofNullable(destroyedAt);
  }

  /** When the key was drawn. */
  Instant getCreatedAt() {
    return createdAt;
  }

  /** Account that destroyed the content; {@code null} before. */
  String getDestroyedBy() {
    return destroyedBy;
  }
}
