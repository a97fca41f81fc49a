package fr.mediane.vacation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records the payment, once. */
@ApplicationScoped
public class PayVacationsHandler implements CommandHandler<PayVacations, Void> {

  @Inject private VacationDesk desk;

  @Override
  public Void handle(PayVacations command, CommandContext context) {
    Panel panel = desk.panel(command.panelCode(), command.month(), context);
    VacationClosing closing = desk.closed(panel, command.month());
    if (closing.getPaidOn() != null) {
      throw new Refusal(VacationTexts.get("paid", FrenchText.longDate(closing.getPaidOn())));
    }
    LocalDate closedOn = LegalTime.dateOf(closing.getClosedAt());
    if (command.paidOn().isAfter(context.today()) || command.paidOn().isBefore(closedOn)) {
      throw new InvalidRefusal(
          "paidOn", VacationTexts.get("paidOn", FrenchText.longDate(closedOn)));
    }
    closing.pay(command.paidOn(), command.reference().strip(), context.actor().username());
    return null;
  }
}
