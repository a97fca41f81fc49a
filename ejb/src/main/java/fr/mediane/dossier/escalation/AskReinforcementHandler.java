package fr.mediane.dossier.escalation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the request of the regional mediator. */
@ApplicationScoped
public class AskReinforcementHandler implements CommandHandler<AskReinforcement, Void> {

  @Inject private DossierDesk desk;
  @Inject private Reinforcements reinforcements;

  @Override
  public Void handle(AskReinforcement command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_DECIDE, DossierAct.REINFORCE, context);
    if (!dossier.getPanel().getId().equals(context.actor().panelId())) {
      throw new Refusal(EscalationTexts.get("refused.otherInstance"));
    }
    if (!dossier.isOpen()) {
      throw new Refusal(DossierAct.REINFORCE.refusalIn(dossier.getState()));
    }
    if (reinforcements.current(dossier).isPresent()) {
      throw new Refusal(EscalationTexts.get("reinforcement.already"));
    }
    TypedText text = new TypedText(field -> EscalationTexts.get("missing." + field));
    String reason = text.required("reinforcementReason", command.reason(), TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    reinforcements.add(
        new Reinforcement(dossier, context.today(), context.actor().displayName()), reason);
    desk.does(
        dossier,
        DossierAct.REINFORCE,
        context.today(),
        EscalationTexts.get("step.reinforcementAsked"),
        null,
        context);
    return null;
  }
}
