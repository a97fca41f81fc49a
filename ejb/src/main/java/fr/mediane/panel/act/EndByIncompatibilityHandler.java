package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Mandate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the mandate on the day said. */
@ApplicationScoped
public class EndByIncompatibilityHandler implements CommandHandler<EndByIncompatibility, Void> {

  @Inject private MandateDesk desk;

  @Override
  public Void handle(EndByIncompatibility command, CommandContext context) {
    Mandate mandate = desk.take(command.mandateId(), command.version(), context);
    desk.end(
        mandate,
        "lastDay",
        command.lastDay(),
        EndReason.INCOMPATIBILITY,
        MandateDesk.motive("note", command.note()),
        context);
    return null;
  }
}
