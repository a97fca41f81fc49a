package fr.mediane.network;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An establishment in a group, between two dates. */
@Entity
@Table(name = "group_membership")
public class GroupMembership extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "group_id", nullable = false)
  private EstablishmentGroup group;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "establishment_id", nullable = false)
  private Establishment establishment;

  @Column private LocalDate since;

  @Column private LocalDate until;

  protected GroupMembership() {}

  /** A membership without a known beginning or end. */
  public GroupMembership(EstablishmentGroup group, Establishment establishment) {
    this.group = group;
    this.establishment = establishment;
  }

  public EstablishmentGroup getGroup() {
    return group;
  }

  public Establishment getEstablishment() {
    return establishment;
  }

  public LocalDate getSince() {
    return since;
  }

  public LocalDate getUntil() {
    return until;
  }
}
