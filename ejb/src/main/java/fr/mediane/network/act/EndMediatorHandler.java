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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Checks that the end falls within the term. */
@ApplicationScoped
public class EndMediatorHandler implements CommandHandler<EndMediator, Void> {

  @PersistenceContext private EntityManager em;

  @Override
  public Void handle(EndMediator command, CommandContext context) {
    Mediator mediator =
        Optional.ofNullable(command.mediatorId())
            .map(id -> em.find(Mediator.class, id))
            .orElseThrow(NotFoundRefusal::new);
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
    mediator.endOn(end);
    return null;
  }
}
