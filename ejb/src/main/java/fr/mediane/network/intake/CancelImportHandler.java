package fr.mediane.network.intake;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Marks the run; the engine sees it before its next transaction. */
@ApplicationScoped
public class CancelImportHandler implements CommandHandler<CancelImport, Void> {

  @Inject private ImportRuns runs;

  @Override
  public Void handle(CancelImport command, CommandContext context) {
    ImportRun run = runs.byId(command.runId()).orElseThrow(NotFoundRefusal::new);
    context.about("ImportRun", run.getId(), run.getFileName());
    if (!run.getState().isRunning()) {
      throw new Refusal(IntakeTexts.get("run.notRunning"));
    }
    run.requestCancel();
    return null;
  }
}
