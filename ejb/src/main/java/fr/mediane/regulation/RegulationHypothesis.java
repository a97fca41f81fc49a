package fr.mediane.regulation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the application supposes where no text read says it: reference data, never shown as law. */
@Entity
@Cacheable
@Table(name = "regulation_hypothesis")
public class RegulationHypothesis {

  @Id private Long id;

  @Column(name = "version_code", length = 20)
  private String versionCode;

  @Column(nullable = false, length = 200)
  private String subject;

  @Column(nullable = false, length = 300)
  private String supposed;

  @Column(nullable = false, length = 300)
  private String source;

  protected RegulationHypothesis() {}

  /** The version whose first day is supposed; {@code null} when it is about something else. */
  public String getVersionCode() {
    return versionCode;
  }

  public String getSubject() {
    return subject;
  }

  public String getSupposed() {
    return supposed;
  }

  public String getSource() {
    return source;
  }
}
