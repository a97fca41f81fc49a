package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.network.Mediator;
import fr.mediane.network.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks the entry, then the term against the regulation in force on its first day. */
@ApplicationScoped
public class RecordMediatorHandler implements CommandHandler<RecordMediator, Long> {

  @Inject private Mediators mediators;
  @Inject private Territories territories;
  @Inject private MediatorTermCheck check;

  @Override
  public Long handle(RecordMediator command, CommandContext context) {
    MediatorEntryCheck.require(command);
    Territory territory =
        territories
            .byCode(command.territoryCode())
            .orElseThrow(
                () -> new InvalidRefusal("territory", NetworkTexts.get("mediator.territory")));
    context.about("Territory", territory.getCode(), territory.getName());
    check.require(command, territory);
    Mediator mediator =
        new Mediator(
            territory,
            command.civility(),
            command.lastName().strip(),
            command.firstName().strip(),
            blankToNull(command.email()),
            command.certificateBody().strip(),
            command.certificateOn(),
            command.trainingHours(),
            command.actReference().strip(),
            command.startsOn(),
            command.endsOn());
    return mediators.add(mediator).getId();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
