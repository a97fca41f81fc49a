package fr.mediane.dossier.assignment;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the desk to stop. */
@ApplicationScoped
public class StopTeamsHandler implements CommandHandler<StopTeams, Void> {

  @Inject private TeamsDesk desk;

  @Override
  public Void handle(StopTeams command, CommandContext context) {
    desk.stop(context.actor().username());
    return null;
  }
}
