package fr.mediane.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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

  @Column(name = "min_value")
  private Integer least;

  @Column(name = "max_value")
  private Integer most;

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
   * @param newValue in its stored form
   * @throws IllegalArgumentException with a message in French when the value is not of the
   *     setting's type or is beyond its limits
   */
  public void change(String newValue, Instant at, String by) {
    String wanted = newValue == null ? "" : newValue.strip();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException(RegulationTexts.get("setting.required"));
    }
    Object parsed = check(wanted);
    // « +3 » and the digits of other scripts are numbers too: one value has one stored form.
    value = parsed instanceof Integer ? parsed.toString() : wanted;
    updatedAt = Objects.requireNonNull(at);
    updatedBy = Objects.requireNonNull(by);
  }

  private Object check(String wanted) {
    Object parsed;
    try {
      parsed = type.parse(wanted);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          least == null || type != ValueType.INTEGER
              ? RegulationTexts.get("setting.type", wanted, type.expected())
              : RegulationTexts.get("setting.limits", wanted, least, most),
          wrong);
    }
    if (least == null) {
      return parsed;
    }
    for (Object each : parsed instanceof List<?> several ? several : List.of(parsed)) {
      int number = (Integer) each;
      if (number < least || number > most) {
        throw new IllegalArgumentException(
            RegulationTexts.get("setting.limits", number, least, most));
      }
    }
    return parsed;
  }

  /** The least a whole number, or each of several, may be; {@code null} for other types. */
  public Integer getLeast() {
    return least;
  }

  /** The most a whole number, or each of several, may be; {@code null} for other types. */
  public Integer getMost() {
    return most;
  }

  /** The value as shown to people. */
  public String getDisplay() {
    return type.display(type.parse(value));
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
