package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.network.Mediator;
import fr.mediane.network.MediatorRegister;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Links a mediator only to somebody who has the same address or the same last name. */
@ApplicationScoped
public class LinkMediatorHandler implements CommandHandler<LinkMediator, Void> {

  @Inject private Pool pool;
  @Inject private MediatorPeople people;
  @Inject private MediatorRegister register;

  @Override
  public Void handle(LinkMediator command, CommandContext context) {
    Mediator mediator = pool.find(Mediator.class, command.mediatorId());
    context.about(
        "Territory", mediator.getTerritory().getCode(), mediator.getTerritory().getName());
    Pool.requireVersion(mediator, command.version());
    if (command.personId() != null) {
      List<Long> alike = people.alike(mediator).stream().map(Person::getId).toList();
      if (!alike.contains(command.personId())) {
        throw new InvalidRefusal("personId", PoolTexts.get("mediator.unlike"));
      }
    }
    mediator.isPerson(command.personId());
    register.changed();
    return null;
  }
}
