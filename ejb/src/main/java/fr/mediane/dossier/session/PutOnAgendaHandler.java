package fr.mediane.dossier.session;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts a dossier on an agenda. */
@ApplicationScoped
public class PutOnAgendaHandler implements CommandHandler<PutOnAgenda, Void> {

  private static final String FIELD = "dossier";

  @Inject private SessionDesk sessions;
  @Inject private DossierDesk dossiers;

  @Override
  public Void handle(PutOnAgenda command, CommandContext context) {
    if (command.dossier() == null || command.dossier().isBlank()) {
      throw new InvalidRefusal(FIELD, SessionTexts.get("agenda.missing"));
    }
    PanelSession session = sessions.planned(command.session(), null, context);
    Dossier dossier =
        dossiers.take(command.dossier(), null, Right.SESSION_MANAGE, DossierAct.EXAMINE, context);
    if (!dossier.getPanel().equals(session.getPanel())) {
      throw new InvalidRefusal(FIELD, SessionTexts.get("agenda.otherPanel"));
    }
    if (sessions.isOnAgenda(dossier.getId())) {
      throw new InvalidRefusal(FIELD, SessionTexts.get("agenda.already", dossier.getNumber()));
    }
    session.add(dossier);
    dossiers.does(
        dossier,
        DossierAct.EXAMINE,
        context.today(),
        SessionTexts.get("step.onAgenda", FrenchText.shortDate(session.getSessionOn())),
        null,
        context);
    return null;
  }
}
