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

/** Tells the referrer to whom to turn, and keeps the letter. */
@ApplicationScoped
public class RedirectHandler implements CommandHandler<Redirect, Void> {

  @Inject private DecisionDesk desk;
  @Inject private ReferrerLetters letters;
  @Inject private ClosingLetters closing;

  @Override
  public Void handle(Redirect command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.REDIRECT, context);
    LocalDate on = desk.day(input, dossier, dossier.getAcknowledgedOn(), context);
    DecisionDesk.require(command.turnTo(), "turnTo");
    String explanation = desk.explained(input, "missing.redirect");
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.REDIRECT, on, null, command.turnTo()),
        explanation,
        context);
    letters.redirected(dossier, command, explanation, context);
    closing.keepForAuthorities(dossier, on, context);
    return null;
  }
}
