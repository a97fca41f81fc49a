package fr.mediane.dossier.escalation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens the dossier to the national mediator who accepts; a request declined is over. */
@ApplicationScoped
public class AnswerReinforcementHandler implements CommandHandler<AnswerReinforcement, Void> {

  @Inject private DossierDesk desk;
  @Inject private Reinforcements reinforcements;

  @Override
  public Void handle(AnswerReinforcement command, CommandContext context) {
    Reinforcement asked =
        reinforcements.awaiting(context.actor()).stream()
            .filter(request -> request.getDossier().getNumber().equals(command.number()))
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    Dossier dossier = asked.getDossier();
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    if (command.accepted() && !dossier.isOpen()) {
      throw new Refusal(DossierAct.REINFORCE.refusalIn(dossier.getState()));
    }
    if (command.accepted()) {
      asked.accept(context.today(), context.actor().displayName());
    } else {
      asked.end(context.today(), context.actor().displayName());
    }
    desk.does(
        dossier,
        DossierAct.REINFORCE,
        context.today(),
        EscalationTexts.get(
            command.accepted() ? "step.reinforcementAccepted" : "step.reinforcementDeclined"),
        null,
        context);
    return null;
  }
}
