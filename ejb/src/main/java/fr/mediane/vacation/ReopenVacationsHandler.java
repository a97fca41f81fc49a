package fr.mediane.vacation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Supersedes the closing in force. */
@ApplicationScoped
public class ReopenVacationsHandler implements CommandHandler<ReopenVacations, Void> {

  @Inject private VacationDesk desk;

  @Override
  public Void handle(ReopenVacations command, CommandContext context) {
    Panel panel = desk.panel(command.panelCode(), command.month(), context);
    desk.closed(panel, command.month())
        .reopen(context.at(), context.actor().username(), command.reason().strip());
    return null;
  }
}
