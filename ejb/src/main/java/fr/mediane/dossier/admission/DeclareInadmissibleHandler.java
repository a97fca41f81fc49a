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

/** Declares a saisine inadmissible and keeps the letter that says why and where to turn. */
@ApplicationScoped
public class DeclareInadmissibleHandler implements CommandHandler<DeclareInadmissible, Void> {

  @Inject private DecisionDesk desk;
  @Inject private ReferrerLetters letters;
  @Inject private ClosingLetters closing;

  @Override
  public Void handle(DeclareInadmissible command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier =
        desk.take(input, Right.DOSSIER_DECIDE, DossierAct.DECLARE_INADMISSIBLE, context);
    LocalDate on = desk.day(input, dossier, dossier.getAcknowledgedOn(), context);
    DecisionDesk.require(command.motive(), "ground");
    DecisionDesk.require(command.turnTo(), "turnTo");
    String explanation = desk.explained(input, "missing.inadmissible");
    desk.decide(
        dossier,
        new AdmissionDecision(
            dossier, DossierAct.DECLARE_INADMISSIBLE, on, command.motive(), command.turnTo()),
        explanation,
        context);
    letters.inadmissible(dossier, command, explanation, context);
    closing.keepForAuthorities(dossier, on, context);
    return null;
  }
}
