package fr.mediane.dossier.retention;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Stops the time of retention and keeps the motive sealed. */
@ApplicationScoped
public class SuspendDestructionHandler implements CommandHandler<SuspendDestruction, Void> {

  /** Longest motive, in characters. */
  private static final int MAX_MOTIVE = 500;

  @Inject private DossierDesk desk;
  @Inject private Retentions retentions;
  @Inject private Suspension suspension;

  @Override
  public Void handle(SuspendDestruction command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.PREPARE_DESTRUCTION,
            context);
    if (retentions.of(dossier).isSuspended()) {
      throw new Refusal(RetentionTexts.get("suspend.already"));
    }
    String motive = command.motive() == null ? "" : command.motive().strip();
    if (motive.isEmpty() || motive.length() > MAX_MOTIVE) {
      throw new InvalidRefusal("motive", RetentionTexts.get("suspend.motive", MAX_MOTIVE));
    }
    suspension.of(dossier, motive, motive, context);
    return null;
  }
}
