package fr.mediane.network.act;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.GroupKind;
import fr.mediane.network.GroupMembership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The repository of groups. */
@ApplicationScoped
class Groups {

  @PersistenceContext private EntityManager em;

  /**
   * The group of an identity.
   *
   * @throws NotFoundRefusal when there is none
   */
  public EstablishmentGroup require(Long id) {
    return Optional.ofNullable(id)
        .map(known -> em.find(EstablishmentGroup.class, known))
        .orElseThrow(NotFoundRefusal::new);
  }

  /** Stores a new group. */
  public EstablishmentGroup add(EstablishmentGroup group) {
    em.persist(group);
    return group;
  }

  /** Whether another direction commune bears this name, whatever the case. */
  public boolean isNameTaken(String name, Long but) {
    return em.createQuery(
            "select g.id from EstablishmentGroup g where g.kind = :kind and lower(g.name) = lower(:name)",
            Long.class)
        .setParameter("kind", GroupKind.DIRECTION_COMMUNE)
        .setParameter("name", name)
        .getResultStream()
        .anyMatch(id -> !id.equals(but));
  }

  /** Identities of the establishments of a group. */
  public Set<Long> memberIds(EstablishmentGroup group) {
    return Set.copyOf(
        em.createQuery(
                "select m.establishment.id from GroupMembership m where m.group = :group",
                Long.class)
            .setParameter("group", group)
            .getResultList());
  }

  /** The membership of an establishment in a group, with the establishment. */
  public Optional<GroupMembership> membership(EstablishmentGroup group, Long establishmentId) {
    return em.createQuery(
            "select m from GroupMembership m join fetch m.establishment where m.group = :group and m.establishment.id = :establishment",
            GroupMembership.class)
        .setParameter("group", group)
        .setParameter("establishment", establishmentId)
        .getResultStream()
        .findFirst();
  }

  /** Puts establishments into a group. */
  public void attach(EstablishmentGroup group, Collection<Establishment> establishments) {
    establishments.forEach(establishment -> em.persist(new GroupMembership(group, establishment)));
  }

  /** Takes an establishment out of its group. */
  public void detach(GroupMembership membership) {
    em.remove(membership);
  }
}
