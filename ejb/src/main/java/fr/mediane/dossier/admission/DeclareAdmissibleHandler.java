package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Declares a saisine admissible when nothing that the texts ask is missing. */
@ApplicationScoped
public class DeclareAdmissibleHandler implements CommandHandler<DeclareAdmissible, Void> {

  @Inject private DecisionDesk desk;

  @Override
  public Void handle(DeclareAdmissible command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier =
        desk.take(input, Right.DOSSIER_DECIDE, DossierAct.DECLARE_ADMISSIBLE, context);
    LocalDate on = desk.day(input, dossier, dossier.getAcknowledgedOn(), context);
    String remark = desk.remark(input);
    desk.refuseIfMissing(dossier, on);
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.DECLARE_ADMISSIBLE, on, null, null),
        remark,
        context);
    return null;
  }
}
