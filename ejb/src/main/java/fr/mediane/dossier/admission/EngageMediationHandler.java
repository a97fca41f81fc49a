package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Engages a mediation: the consents are asked next. */
@ApplicationScoped
public class EngageMediationHandler implements CommandHandler<EngageMediation, Void> {

  @Inject private DecisionDesk desk;

  @Override
  public Void handle(EngageMediation command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.ENGAGE_MEDIATION, context);
    LocalDate on = desk.day(input, dossier, previousStep(dossier), context);
    String motive =
        dossier.getState() == DossierState.SUPPORT
            ? desk.explained(input, "missing.motive")
            : desk.examined(dossier, input, command.withoutExamination(), "missing.motive");
    if (dossier.getState() == DossierState.EXAMINATION) {
      // Judged when the support was engaged, if one was: nothing of the saisine changes since.
      desk.refuseIfMissing(dossier, on);
    }
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.ENGAGE_MEDIATION, on, null, null),
        motive,
        context);
    return null;
  }

  /** A support was engaged after the examination: the mediation that follows it comes later. */
  private static LocalDate previousStep(Dossier dossier) {
    return dossier.getState() == DossierState.SUPPORT
        ? dossier.getDecidedOn()
        : dossier.getAdmissibleOn();
  }
}
