package fr.mediane.dossier.retention;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Stops the time of retention and keeps the motive sealed. */
@ApplicationScoped
public class SuspendDestructionHandler implements CommandHandler<SuspendDestruction, Void> {

  /** Purpose under which the motive of a suspension is sealed. */
  static final String NOTE = "retention.suspension";

  /** Longest motive, in characters. */
  private static final int MAX_MOTIVE = 500;

  @Inject private DossierDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private Retentions retentions;
  @Inject private Seals seals;

  @Override
  public Void handle(SuspendDestruction command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.PREPARE_DESTRUCTION,
            context);
    DossierRetention retention = retentions.of(dossier);
    if (retention.isSuspended()) {
      throw new Refusal(RetentionTexts.get("suspend.already"));
    }
    String motive = command.motive() == null ? "" : command.motive().strip();
    if (motive.isEmpty() || motive.length() > MAX_MOTIVE) {
      throw new InvalidRefusal("motive", RetentionTexts.get("suspend.motive", MAX_MOTIVE));
    }
    retention.suspend(
        context.today(), context.actor().username(), seals.seal(dossier.getId(), NOTE, motive));
    clocks.stop(dossier, ClockKind.RETENTION, context.today(), StopReason.SUSPENDED);
    desk.does(
        dossier,
        DossierAct.PREPARE_DESTRUCTION,
        context.today(),
        RetentionTexts.get("step.suspended"),
        motive,
        context);
    return null;
  }
}
