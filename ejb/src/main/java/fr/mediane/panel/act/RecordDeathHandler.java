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
    if (command.lastDay() != null && command.lastDay().isAfter(context.today())) {
      throw new InvalidRefusal("lastDay", ActTexts.get("mandate.death.future"));
    }
    desk.end(mandate, "lastDay", command.lastDay(), EndReason.DEATH, null, context);
    return null;
  }
}
