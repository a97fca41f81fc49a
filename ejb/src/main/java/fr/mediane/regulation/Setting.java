package fr.mediane.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * A point that the texts leave open, or that nobody could verify: a value an administrator may
 * change, with the reason it exists. Never shown as law.
 */
@Entity
@Table(name = "setting")
public class Setting {

  @Id
  @Column(name = "setting_key", length = 80)
  private String key;

  @Version
  @Column(nullable = false)
  private long version;

  @Column(name = "setting_value", nullable = false, length = 200)
  private String value;

  @Enumerated(EnumType.STRING)
  @Column(name = "value_type", nullable = false, length = 20)
  private ValueType type;

  @Column(nullable = false, length = 300)
  private String label;

  @Column(nullable = false, length = 1000)
  private String explanation;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private Certainty certainty;

  @Column(nullable = false, length = 300)
  private String source;

  @Column(nullable = false)
  private int position;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by", length = 60)
  private String updatedBy;

  protected Setting() {}

  /**
   * Sets another value.
   *
   * @throws IllegalArgumentException with a message in French when the value is not of the
   *     setting's type
   */
  public void change(String newValue, Instant at, String by) {
    type.parse(newValue);
    value = newValue.strip();
    updatedAt = Objects.requireNonNull(at);
    updatedBy = Objects.requireNonNull(by);
  }

  public String getKey() {
    return key;
  }

  public long getVersion() {
    return version;
  }

  /** The value in its stored form. */
  public String getValue() {
    return value;
  }

  public ValueType getType() {
    return type;
  }

  public String getLabel() {
    return label;
  }

  public String getExplanation() {
    return explanation;
  }

  public Certainty getCertainty() {
    return certainty;
  }

  public String getSource() {
    return source;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public String getUpdatedBy() {
    return updatedBy;
  }
}
