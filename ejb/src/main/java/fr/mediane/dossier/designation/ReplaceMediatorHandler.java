package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Ends a designation and makes another, in one act: the number of mediators stays. */
@ApplicationScoped
public class ReplaceMediatorHandler implements CommandHandler<ReplaceMediator, Void> {

  @Inject private PartyDesk parties;
  @Inject private DesignationDesk desk;

  @Override
  public Void handle(ReplaceMediator command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.DESIGNATE,
            context);
    LocalDate on = desk.day(command.on(), dossier, context);
    CaseMediator replaced = DesignationDesk.active(dossier, command.mediatorId(), "mediatorId");
    List<CaseMediator> staying =
        DesignationDesk.active(dossier).stream().filter(one -> one != replaced).toList();
    desk.designate(
        dossier,
        command.personId(),
        staying,
        on,
        DesignationTexts.get("step.replaced"),
        null,
        context);
    replaced.end(CaseMediatorEnd.REPLACED, on);
    return null;
  }
}
