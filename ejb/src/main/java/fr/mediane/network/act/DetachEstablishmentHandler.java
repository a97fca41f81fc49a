package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.GroupMembership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Removes the membership; the journal keeps its trace. */
@ApplicationScoped
public class DetachEstablishmentHandler implements CommandHandler<DetachEstablishment, Void> {

  @PersistenceContext private EntityManager em;
  @Inject private Groups groups;

  @Override
  public Void handle(DetachEstablishment command, CommandContext context) {
    EstablishmentGroup group = groups.require(command.groupId());
    GroupMembership membership =
        em.createQuery(
                "select m from GroupMembership m join fetch m.establishment where m.group = :group and m.establishment.id = :establishment",
                GroupMembership.class)
            .setParameter("group", group)
            .setParameter("establishment", command.establishmentId())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new Refusal(NetworkTexts.get("group.notAttached")));
    context.about(
        "EstablishmentGroup",
        group.getId(),
        group.getName() + " – " + membership.getEstablishment().getFiness());
    em.remove(membership);
    return null;
  }
}
