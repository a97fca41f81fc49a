package fr.mediane.regulation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A category of professions that an instance balances (charter, art. 5): dated reference data. */
@Entity
@Cacheable
@Table(name = "profession_category")
public class ProfessionCategory {

  @Id
  @Column(length = 30)
  private String code;

  @Column(nullable = false, length = 120)
  private String label;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Certainty certainty;

  @Column(nullable = false, length = 200)
  private String source;

  @Column(nullable = false)
  private int position;

  protected ProfessionCategory() {}

  public String getCode() {
    return code;
  }

  public String getLabel() {
    return label;
  }

  public Certainty getCertainty() {
    return certainty;
  }

  public String getSource() {
    return source;
  }

  /** Whether the category exists on that day. */
  public boolean isValidOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validUntil == null || !date.isAfter(validUntil));
  }
}
