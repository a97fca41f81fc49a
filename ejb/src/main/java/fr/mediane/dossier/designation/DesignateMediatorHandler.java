package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Designates, after the rules have spoken. */
@ApplicationScoped
public class DesignateMediatorHandler implements CommandHandler<DesignateMediator, Void> {

  @Inject private PartyDesk parties;
  @Inject private DesignationDesk desk;

  @Override
  public Void handle(DesignateMediator command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.DESIGNATE,
            context);
    LocalDate on = desk.day(command.on(), dossier, context);
    desk.designate(
        dossier, command.personId(), DesignationDesk.active(dossier), on, null, null, context);
    return null;
  }
}
