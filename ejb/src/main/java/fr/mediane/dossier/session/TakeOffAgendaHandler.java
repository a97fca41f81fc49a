package fr.mediane.dossier.session;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a dossier off an agenda, even one that meanwhile left the stage of examination. */
@ApplicationScoped
public class TakeOffAgendaHandler implements CommandHandler<TakeOffAgenda, Void> {

  @Inject private SessionDesk sessions;
  @Inject private Dossiers dossiers;
  @Inject private DossierDesk desk;

  @Override
  public Void handle(TakeOffAgenda command, CommandContext context) {
    PanelSession session = sessions.planned(command.session(), null, context);
    Dossier dossier =
        dossiers
            .find(command.dossier(), context.actor(), Right.SESSION_MANAGE)
            .orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    AgendaItem item = session.itemOf(dossier).orElseThrow(NotFoundRefusal::new);
    session.remove(item);
    if (DossierAct.EXAMINE.isLawfulIn(dossier.getState())) {
      desk.does(
          dossier,
          DossierAct.EXAMINE,
          context.today(),
          SessionTexts.get("step.offAgenda", FrenchText.shortDate(session.getSessionOn())),
          null,
          context);
    }
    return null;
  }
}
