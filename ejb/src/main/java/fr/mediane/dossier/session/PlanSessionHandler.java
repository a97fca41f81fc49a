package fr.mediane.dossier.session;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.slot.SlotChecks;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Plans a session. */
@ApplicationScoped
public class PlanSessionHandler implements CommandHandler<PlanSession, String> {

  /** Sessions may be recorded after the fact, for what was held before the application. */
  private static final int YEARS_BACK = 1;

  @Inject private Panels panels;
  @Inject private Sequences sequences;
  @Inject private SessionDesk desk;

  @Override
  public String handle(PlanSession command, CommandContext context) {
    Panel panel = panels.ledBy(context.actor()).orElseThrow(NotFoundRefusal::new);
    List<Problem> problems = new ArrayList<>();
    SlotChecks.check(
        command.slot(), context.today().minusYears(YEARS_BACK), context.today(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    int year = command.slot().date().getYear();
    String number =
        "%s-%d-S%02d"
            .formatted(panel.getNumberCode(), year, sequences.next(panel, year, "SESSION"));
    PanelSession session =
        new PanelSession(number, panel, command.slot(), context.actor().username(), context.at());
    desk.add(session);
    context.about("PanelSession", session.getId(), number);
    return number;
  }
}
