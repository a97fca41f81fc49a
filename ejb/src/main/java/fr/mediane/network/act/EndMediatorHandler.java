package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.network.Mediator;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Checks that the end falls within the term. */
@ApplicationScoped
public class EndMediatorHandler implements CommandHandler<EndMediator, Void> {

  @Inject private Mediators mediators;

  @Override
  public Void handle(EndMediator command, CommandContext context) {
    Mediator mediator = mediators.byId(command.mediatorId()).orElseThrow(NotFoundRefusal::new);
    context.about(
        "Territory", mediator.getTerritory().getCode(), mediator.getTerritory().getName());
    if (mediator.getEndedOn() != null) {
      throw new Refusal(
          NetworkTexts.get("mediator.ended", FrenchText.longDate(mediator.getEndedOn())));
    }
    if (mediator.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    LocalDate end = command.endedOn();
    if (end == null) {
      throw new InvalidRefusal("endedOn", NetworkTexts.get("mediator.endMissing"));
    }
    if (end.isBefore(mediator.getStartsOn()) || end.isAfter(mediator.getEndsOn())) {
      throw new InvalidRefusal(
          "endedOn",
          NetworkTexts.get(
              "mediator.endOutside",
              FrenchText.longDate(mediator.getStartsOn()),
              FrenchText.longDate(mediator.getEndsOn())));
    }
    mediators.end(mediator, end);
    return null;
  }
}
