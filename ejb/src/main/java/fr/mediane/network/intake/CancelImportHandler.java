package fr.mediane.network.intake;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Marks the run; the engine sees it before its next transaction. */
@ApplicationScoped
public class CancelImportHandler implements CommandHandler<CancelImport, Void> {

  @PersistenceContext private EntityManager em;

  @Override
  public Void handle(CancelImport command, CommandContext context) {
    ImportRun run =
        Optional.ofNullable(em.find(ImportRun.class, command.runId()))
            .orElseThrow(NotFoundRefusal::new);
    context.about("ImportRun", run.getId(), run.getFileName());
    if (!run.getState().isRunning()) {
      throw new Refusal(IntakeTexts.get("run.notRunning"));
    }
    run.requestCancel();
    return null;
  }
}
