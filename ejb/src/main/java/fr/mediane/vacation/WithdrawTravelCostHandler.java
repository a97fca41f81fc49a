package fr.mediane.vacation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Withdraws a cost of a month that is still open. */
@ApplicationScoped
public class WithdrawTravelCostHandler implements CommandHandler<WithdrawTravelCost, Void> {

  @Inject private VacationDesk desk;
  @Inject private VacationBooks books;
  @Inject private Panels panels;

  @Override
  public Void handle(WithdrawTravelCost command, CommandContext context) {
    TravelCost cost = books.travel(command.id()).orElseThrow(NotFoundRefusal::new);
    Panel owner = panels.byId(cost.getPanelId()).orElseThrow(NotFoundRefusal::new);
    YearMonth month = YearMonth.from(cost.getSpentOn());
    desk.requireOpen(desk.panel(owner.getCode(), month, context), month);
    if (cost.isWithdrawn()) {
      throw new NotFoundRefusal();
    }
    cost.withdraw(context.at(), context.actor().username());
    return null;
  }
}
