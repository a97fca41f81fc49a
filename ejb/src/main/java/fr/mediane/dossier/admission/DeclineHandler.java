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

/** Decides not to engage a mediation. */
@ApplicationScoped
public class DeclineHandler implements CommandHandler<Decline, Void> {

  @Inject private DecisionDesk desk;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(Decline command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.DECLINE, context);
    LocalDate on = desk.day(input, dossier, dossier.getAdmissibleOn(), context);
    String motive = desk.examined(dossier, input, command.withoutExamination(), "missing.motive");
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.DECLINE, on, null, null),
        motive,
        context);
    letters.keepFor(dossier, on, context);
    return null;
  }
}
