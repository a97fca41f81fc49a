package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Closes a dossier whose completion did not come. */
@ApplicationScoped
public class CloseIncompleteHandler implements CommandHandler<CloseIncomplete, Void> {

  @Inject private DecisionDesk desk;
  @Inject private CompletionClock clock;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(CloseIncomplete command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.CLOSE_INCOMPLETE, context);
    LocalDate on = desk.day(input, dossier, clock.startedOn(dossier, context), context);
    String motive =
        clock.runsOn(dossier, on, context)
            ? desk.explained(input, "missing.early")
            : desk.remark(input);
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.CLOSE_INCOMPLETE, on, null, null),
        motive,
        context);
    letters.keepFor(dossier, on, context);
    return null;
  }
}
