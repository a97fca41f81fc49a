package fr.mediane.network;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A regional health agency (ARS). Reference data. */
@Entity
@Cacheable
@Table(name = "agency")
public class Agency extends StoredEntity {

  @Column(nullable = false, length = 10)
  private String code;

  @Column(nullable = false, length = 120)
  private String name;

  @Column(nullable = false, length = 80)
  private String city;

  protected Agency() {}

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** Where its acts are signed. */
  public String getCity() {
    return city;
  }
}
