package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** A member steps aside of himself; the mediator who presides records it for anybody. */
@ApplicationScoped
public class StepAsideHandler implements CommandHandler<StepAside, Void> {

  @Inject private PartyDesk parties;
  @Inject private DossierDesk dossiers;
  @Inject private DesignationDesk desk;

  @Override
  public Void handle(StepAside command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_MEDIATE,
            DossierAct.STEP_ASIDE,
            context);
    CaseMediator mediator = DesignationDesk.active(dossier, command.mediatorId(), "mediatorId");
    if (context.actor().role() == Role.MEMBER
        && !Objects.equals(context.actor().personId(), mediator.getPerson().getId())) {
      throw new NotFoundRefusal();
    }
    LocalDate on = desk.day(command.on(), dossier, context);
    String motive = Motives.optional(command.motive());
    desk.exclude(
        dossier, mediator, CaseMediatorEnd.STEPPED_ASIDE, ExclusionReason.STEPPED_ASIDE, on);
    DossierAct act =
        DesignationDesk.isLeftVacant(dossier) ? DossierAct.LEAVE_VACANT : DossierAct.STEP_ASIDE;
    dossiers.does(dossier, act, on, null, motive, context);
    return null;
  }
}
