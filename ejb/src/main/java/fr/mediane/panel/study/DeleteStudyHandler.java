package fr.mediane.panel.study;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets a study. */
@ApplicationScoped
public class DeleteStudyHandler implements CommandHandler<DeleteStudy, Void> {

  @Inject private Studies studies;
  @Inject private SearchDesk desk;

  @Override
  public Void handle(DeleteStudy command, CommandContext context) {
    Study study = studies.toChange(command.id(), command.version(), context);
    desk.stop(study.getId());
    studies.remove(study);
    return null;
  }
}
