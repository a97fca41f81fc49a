package fr.mediane.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What binds a person to an establishment, read from a view: the post, the groups of the post, the
 * declared ties. Always true of this moment, because nothing is copied.
 */
@Entity
@Table(name = "person_affinity")
@IdClass(PersonAffinity.Key.class)
public class PersonAffinity {

  /** Identity of a line of the view: the person, the establishment and the nature of the bond. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long personId;
    private Long establishmentId;
    private String nature;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(personId, that.personId)
          && Objects.equals(establishmentId, that.establishmentId)
          && Objects.equals(nature, that.nature);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, establishmentId, nature);
    }
  }

  @Id
  @Column(name = "person_id")
  private Long personId;

  @Id
  @Column(name = "establishment_id")
  private Long establishmentId;

  @Id @Column private String nature;

  @Column private LocalDate since;

  @Column private LocalDate until;

  protected PersonAffinity() {}

  public Long getPersonId() {
    return personId;
  }

  public Long getEstablishmentId() {
    return establishmentId;
  }

  /** POST, GROUP or DECLARED. */
  public String getNature() {
    return nature;
  }
}
