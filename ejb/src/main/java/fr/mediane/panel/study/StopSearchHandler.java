package fr.mediane.panel.study;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Stops a search. */
@ApplicationScoped
public class StopSearchHandler implements CommandHandler<StopSearch, Void> {

  @Inject private Studies studies;
  @Inject private SearchDesk desk;

  @Override
  public Void handle(StopSearch command, CommandContext context) {
    Study study = studies.of(command.id(), context.actor());
    context.about("Study", study.getId(), study.getPanel().getName());
    desk.stop(study.getId());
    return null;
  }
}
