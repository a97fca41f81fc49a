package fr.mediane.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;

/**
 * Identity and optimistic lock shared by all entities. Two entities are equal when they are of one
 * class and carry the same stored identity; an entity not yet stored equals only itself.
 */
@MappedSuperclass
@SequenceGenerator(name = "mediane_id", sequenceName = "mediane_id", allocationSize = 50)
public abstract class StoredEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediane_id")
  private Long id;

  @Version
  @Column(nullable = false)
  private long version;

  /** The stored identity; {@code null} until the entity is stored. */
  public Long getId() {
    return id;
  }

  /**
   * The number of the last change, compared at each update so that two people never overwrite each
   * other.
   */
  public long getVersion() {
    return version;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || other instanceof StoredEntity that
            && getClass() == that.getClass()
            && id != null
            && Objects.equals(id, that.id);
  }

  @Override
  public final int hashCode() {
    return getClass().hashCode();
  }
}
