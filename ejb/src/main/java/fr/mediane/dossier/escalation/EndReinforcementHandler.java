package fr.mediane.dossier.escalation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes the dossier to the national mediator at once. */
@ApplicationScoped
public class EndReinforcementHandler implements CommandHandler<EndReinforcement, Void> {

  @Inject private DossierDesk desk;
  @Inject private Reinforcements reinforcements;

  @Override
  public Void handle(EndReinforcement command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_DECIDE, DossierAct.REINFORCE, context);
    Reinforcement current =
        reinforcements
            .current(dossier)
            .orElseThrow(() -> new Refusal(EscalationTexts.get("reinforcement.none")));
    current.end(context.today(), context.actor().displayName());
    desk.does(
        dossier,
        DossierAct.REINFORCE,
        context.today(),
        EscalationTexts.get("step.reinforcementEnded"),
        null,
        context);
    return null;
  }
}
