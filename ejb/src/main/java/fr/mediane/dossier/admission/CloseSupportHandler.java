package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Closes a support, which settled the matter or did not. */
@ApplicationScoped
public class CloseSupportHandler implements CommandHandler<CloseSupport, Void> {

  @Inject private DecisionDesk desk;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(CloseSupport command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.CLOSE_SUPPORT, context);
    LocalDate on = desk.day(input, dossier, dossier.getDecidedOn(), context);
    DecisionDesk.require(command.succeeded(), "succeeded");
    String motive = desk.explained(input, "missing.motive");
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.CLOSE_SUPPORT, on, null, null),
        motive,
        context);
    dossier.end(command.succeeded() ? Outcome.SUPPORT_SUCCEEDED : Outcome.SUPPORT_FAILED);
    letters.keepFor(dossier, on, context);
    return null;
  }
}
