package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Asks the referrer for what is missing, starts its clock and keeps the letter. */
@ApplicationScoped
public class AskCompletionHandler implements CommandHandler<AskCompletion, Void> {

  @Inject private DecisionDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private ReferrerLetters letters;

  @Override
  public Void handle(AskCompletion command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.ASK_COMPLETION, context);
    LocalDate on = desk.day(input, dossier, dossier.getAcknowledgedOn(), context);
    String asked = desk.explained(input, "missing.asked");
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.ASK_COMPLETION, on, null, null),
        asked,
        context);
    clocks.start(dossier, ClockKind.COMPLETION, on, StartReason.COMPLETION_REQUESTED);
    letters.completion(dossier, on, asked, context);
    return null;
  }
}
