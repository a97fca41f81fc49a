package fr.mediane.work;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes old works. */
@ApplicationScoped
public class PurgeWorksHandler implements CommandHandler<PurgeWorks, Integer> {

  @Inject private Works works;

  @Override
  public Integer handle(PurgeWorks command, CommandContext context) {
    int removed = works.removeEndedBefore(command.endedBefore());
    context.about("Work", removed, String.valueOf(removed));
    return removed;
  }
}
