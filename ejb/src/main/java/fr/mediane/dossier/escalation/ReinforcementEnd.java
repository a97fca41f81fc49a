package fr.mediane.dossier.escalation;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.closing.EndsWithDossier;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends the reinforcement of a dossier that closes, or takes back the request for it. */
@ApplicationScoped
class ReinforcementEnd implements EndsWithDossier {

  @Inject private DossierDesk desk;
  @Inject private Reinforcements reinforcements;

  @Override
  public void end(Dossier dossier, LocalDate on, CommandContext context) {
    reinforcements.current(dossier).ifPresent(current -> end(current, context));
  }

  /** The national mediator read until now, whatever day the closing is dated from. */
  private void end(Reinforcement current, CommandContext context) {
    current.end(context.today(), context.actor().displayName());
    desk.does(
        current.getDossier(),
        DossierAct.REINFORCE,
        context.today(),
        EscalationTexts.get("step.reinforcementEnded"),
        null,
        context);
  }
}
