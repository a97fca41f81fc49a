package fr.mediane.dossier.session;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Dossiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a dossier off an agenda, even one that meanwhile left the stage of examination. */
@ApplicationScoped
public class TakeOffAgendaHandler implements CommandHandler<TakeOffAgenda, Void> {

  @Inject private SessionDesk sessions;
  @Inject private Dossiers dossiers;

  @Override
  public Void handle(TakeOffAgenda command, CommandContext context) {
    PanelSession session = sessions.planned(command.session(), null, context);
    Dossier dossier =
        dossiers
            .find(command.dossier(), context.actor(), Right.SESSION_MANAGE)
            .orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    AgendaItem item = session.itemOf(dossier).orElseThrow(NotFoundRefusal::new);
    sessions.takeOff(item, context);
    return null;
  }
}
