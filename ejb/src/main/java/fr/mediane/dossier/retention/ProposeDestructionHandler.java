package fr.mediane.dossier.retention;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records the first of the two words that destroy a dossier. */
@ApplicationScoped
public class ProposeDestructionHandler implements CommandHandler<ProposeDestruction, Void> {

  @Inject private DossierDesk desk;
  @Inject private DestructionRules rules;
  @Inject private Retentions retentions;

  @Override
  public Void handle(ProposeDestruction command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.PREPARE_DESTRUCTION,
            context);
    DossierRetention retention = retentions.of(dossier);
    LocalDate startedOn = rules.requireTimeOver(dossier, retention, context.today());
    if (DestructionRules.holds(retention.getProposedAt(), startedOn)) {
      throw new Refusal(RetentionTexts.get("propose.already"));
    }
    retention.propose(context.actor(), context.at());
    desk.does(
        dossier,
        DossierAct.PREPARE_DESTRUCTION,
        context.today(),
        RetentionTexts.get("step.proposed"),
        null,
        context);
    return null;
  }
}
