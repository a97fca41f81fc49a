package fr.mediane.dossier.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import javax.crypto.SecretKey;

/**
 * What the database knows of a key of the ring: its identifier, and a check value that tells
 * whether the key found under that identifier is still the same. Never the key.
 */
@Entity
@Table(name = "ring_key")
public class RingKey {

  @Id
  @Column(name = "key_id", length = 60)
  private String keyId;

  @Version
  @Column(nullable = false)
  private long version;

  @Column(name = "check_value", nullable = false, length = 64)
  private String checkValue;

  @Column(name = "registered_at", nullable = false)
  private Instant registeredAt;

  @Column(name = "is_current", nullable = false)
  private boolean current;

  protected RingKey() {}

  RingKey(String keyId, SecretKey key, Instant registeredAt) {
    this.keyId = keyId;
    this.checkValue = Keys.checkValue(key);
    this.registeredAt = registeredAt;
  }

  /** Whether a key is the one registered under this identifier. */
  boolean isSame(SecretKey key) {
    return checkValue.equals(Keys.checkValue(key));
  }

  /** Says whether new dossiers are wrapped by this key. */
  void makeCurrent(boolean isCurrent) {
    current = isCurrent;
  }

  String getKeyId() {
    return keyId;
  }

  Instant getRegisteredAt() {
    return registeredAt;
  }

  boolean isCurrent() {
    return current;
  }
}
