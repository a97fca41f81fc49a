package fr.mediane.dossier.admission;

import fr.mediane.network.GroupKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A group to which every establishment of a dossier belongs, read from a view. */
@Entity
@Table(name = "dossier_common_group")
@IdClass(DossierCommonGroup.Key.class)
public class DossierCommonGroup {

  /** Identity of a line: the dossier and the group. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long dossierId;
    private Long groupId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(dossierId, that.dossierId)
          && Objects.equals(groupId, that.groupId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, groupId);
    }
  }

  @Id
  @Column(name = "dossier_id")
  private Long dossierId;

  @Id
  @Column(name = "group_id")
  private Long groupId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private GroupKind kind;

  @Column private String name;

  @Column private LocalDate since;

  @Column private LocalDate until;

  protected DossierCommonGroup() {}

  public Long getDossierId() {
    return dossierId;
  }

  public GroupKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  /** Whether all belonged to it on that day. */
  public boolean isOn(LocalDate day) {
    return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
