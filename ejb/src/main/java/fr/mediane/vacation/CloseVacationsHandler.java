package fr.mediane.vacation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.vacation.VacationSheet.Owed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** Counts a last time and keeps every line. */
@ApplicationScoped
public class CloseVacationsHandler implements CommandHandler<CloseVacations, Void> {

  @Inject private VacationDesk desk;
  @Inject private VacationBooks books;
  @Inject private VacationSheet sheet;

  @Override
  public Void handle(CloseVacations command, CommandContext context) {
    YearMonth month = command.month();
    Panel panel = desk.panel(command.panelCode(), month, context);
    desk.requireOpen(panel, month);
    if (!context.today().isAfter(month.atEndOfMonth())) {
      throw new Refusal(VacationTexts.get("notOver", VacationDesk.ofName(month)));
    }
    List<VacationClosing> former = books.closings(panel.getId(), month);
    List<Owed> owed =
        sheet.of(panel, month, books.travels(panel.getId(), month), books.paid(former)).owed();
    int number = former.size() + 1;
    VacationClosing closing =
        books.add(
            new VacationClosing(
                panel.getId(),
                month,
                number,
                context.at(),
                context.actor().username(),
                context.actor().quality()));
    int position = 0;
    for (Owed each : owed) {
      books.add(new VacationLine(closing.getId(), position++, each.worker(), each.pay()));
    }
    return null;
  }
}
