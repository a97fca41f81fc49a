package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.GroupMembership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes the membership; the journal keeps its trace. */
@ApplicationScoped
public class DetachEstablishmentHandler implements CommandHandler<DetachEstablishment, Void> {

  @Inject private Groups groups;

  @Override
  public Void handle(DetachEstablishment command, CommandContext context) {
    EstablishmentGroup group = groups.require(command.groupId());
    GroupMembership membership =
        groups
            .membership(group, command.establishmentId())
            .orElseThrow(() -> new Refusal(NetworkTexts.get("group.notAttached")));
    context.about(
        "EstablishmentGroup",
        group.getId(),
        group.getName() + " – " + membership.getEstablishment().getFiness());
    groups.detach(membership);
    return null;
  }
}
