package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Engages a support without a formal mediation. */
@ApplicationScoped
public class EngageSupportHandler implements CommandHandler<EngageSupport, Void> {

  @Inject private DecisionDesk desk;

  @Override
  public Void handle(EngageSupport command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.ENGAGE_SUPPORT, context);
    LocalDate on = desk.day(input, dossier, dossier.getAdmissibleOn(), context);
    String motive = desk.examined(dossier, input, command.withoutExamination(), "missing.motive");
    desk.refuseIfMissing(dossier, on);
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.ENGAGE_SUPPORT, on, null, null),
        motive,
        context);
    return null;
  }
}
