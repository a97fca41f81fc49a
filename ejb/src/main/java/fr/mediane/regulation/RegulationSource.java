package fr.mediane.regulation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text or a page in which values of the regulation were read: reference data. */
@Entity
@Cacheable
@Table(name = "regulation_source")
public class RegulationSource {

  @Id
  @Column(length = 40)
  private String code;

  private int position;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(nullable = false, length = 100)
  private String publisher;

  @Column(length = 300)
  private String address;

  protected RegulationSource() {}

  /** The code that citations use: {@code trico-9}. */
  public String getCode() {
    return code;
  }

  /** What it is. */
  public String getTitle() {
    return title;
  }

  /** Who publishes it. */
  public String getPublisher() {
    return publisher;
  }

  /** Its address on the network; {@code null} when it was not kept. */
  public String getAddress() {
    return address;
  }
}
