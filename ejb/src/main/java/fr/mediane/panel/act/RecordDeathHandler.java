package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Mandate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the mandate on the day of the death. */
@ApplicationScoped
public class RecordDeathHandler implements CommandHandler<RecordDeath, Void> {

  @Inject private MandateDesk desk;

  @Override
  public Void handle(RecordDeath command, CommandContext context) {
    Mandate mandate = desk.take(command.mandateId(), command.version(), context);
    if (command.diedOn() != null && command.diedOn().isAfter(context.today())) {
      throw new InvalidRefusal("diedOn", ActTexts.get("mandate.death.future"));
    }
    desk.end(mandate, "diedOn", command.diedOn(), EndReason.DEATH, null, context);
    return null;
  }
}
