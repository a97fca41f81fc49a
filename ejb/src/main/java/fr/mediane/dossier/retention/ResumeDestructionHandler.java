package fr.mediane.dossier.retention;

import fr.mediane.access.Right;
import fr.mediane.agenda.StartReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the time of retention run again. */
@ApplicationScoped
public class ResumeDestructionHandler implements CommandHandler<ResumeDestruction, Void> {

  @Inject private DossierDesk desk;
  @Inject private Retentions retentions;
  @Inject private RetentionStart start;

  @Override
  public Void handle(ResumeDestruction command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.PREPARE_DESTRUCTION,
            context);
    DossierRetention retention =
        retentions
            .find(dossier)
            .filter(DossierRetention::isSuspended)
            .orElseThrow(() -> new Refusal(RetentionTexts.get("resume.notSuspended")));
    retention.resume();
    start.of(dossier, context.today(), StartReason.SUSPENSION_ENDED, context);
    desk.does(
        dossier,
        DossierAct.PREPARE_DESTRUCTION,
        context.today(),
        RetentionTexts.get("step.resumed"),
        null,
        context);
    return null;
  }
}
