package fr.mediane.work;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Marks the work; the engine sees it before its next transaction. */
@ApplicationScoped
public class CancelWorkHandler implements CommandHandler<CancelWork, Void> {

  @Inject private Works works;

  @Override
  public Void handle(CancelWork command, CommandContext context) {
    Work work =
        works.of(context.actor().username(), command.workId()).orElseThrow(NotFoundRefusal::new);
    context.about("Work", work.getId(), work.getTitle());
    if (!work.getState().isUnfinished()) {
      throw new Refusal(WorkTexts.get("notRunning"));
    }
    works.requestCancel(work.getId());
    return null;
  }
}
