package fr.mediane.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * An establishment that a dossier concerns, as the access predicate reads it: two numbers, without
 * their entities.
 */
@Entity
@Table(name = "dossier_establishment")
@IdClass(DossierPlace.Key.class)
public class DossierPlace {

  /** Identity of a line: the dossier and the establishment. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long dossierId;
    private Long establishmentId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(dossierId, that.dossierId)
          && Objects.equals(establishmentId, that.establishmentId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, establishmentId);
    }
  }

  @Id
  @Column(name = "dossier_id")
  private Long dossierId;

  @Id
  @Column(name = "establishment_id")
  private Long establishmentId;

  protected DossierPlace() {}

  public Long getDossierId() {
    return dossierId;
  }

  public Long getEstablishmentId() {
    return establishmentId;
  }
}
