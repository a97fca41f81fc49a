package fr.mediane.vacation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Checks the journey, the person and the amount, and keeps them. */
@ApplicationScoped
public class RecordTravelCostHandler implements CommandHandler<RecordTravelCost, Void> {

  /** No single journey costs more: a slip of the keyboard. */
  private static final int MOST_CENTS = 500_000;

  @Inject private VacationDesk desk;
  @Inject private VacationBooks books;
  @Inject private VacationHours hours;

  @Override
  public Void handle(RecordTravelCost command, CommandContext context) {
    Panel panel = desk.panel(command.panelCode(), command.month(), context);
    desk.requireOpen(panel, command.month());
    Worker payee =
        hours.people(panel.getId(), command.month()).stream()
            .filter(person -> person.key().equals(command.payee()))
            .findFirst()
            .orElse(null);
    int cents = Euros.cents(command.amount()).orElse(0);
    List<Problem> problems = new ArrayList<>();
    if (payee == null) {
      problems.add(new Problem("payee", VacationTexts.get("payee")));
    }
    if (!YearMonth.from(command.spentOn()).equals(command.month())) {
      problems.add(
          new Problem(
              "spentOn", VacationTexts.get("spentOn", VacationDesk.ofName(command.month()))));
    } else if (command.spentOn().isAfter(context.today())) {
      problems.add(new Problem("spentOn", VacationTexts.get("spentOn.future")));
    }
    if (cents == 0 || cents > MOST_CENTS) {
      problems.add(new Problem("amount", VacationTexts.get("amount", Euros.text(MOST_CENTS))));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    books.add(
        new TravelCost(
            panel.getId(),
            command.spentOn(),
            payee,
            cents,
            command.label().strip(),
            context.at(),
            context.actor().username()));
    return null;
  }
}
