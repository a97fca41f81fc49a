package fr.mediane.dossier.session;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.session.HoldSession.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Records the opinion that a session gave and that nobody could record yet. */
@ApplicationScoped
public class RecordOpinionHandler implements CommandHandler<RecordOpinion, Void> {

  @Inject private SessionDesk sessions;
  @Inject private Examinations examinations;

  @Override
  public Void handle(RecordOpinion command, CommandContext context) {
    PanelSession session = sessions.held(command.session(), context);
    AgendaItem item =
        examinations.awaited(session, context).stream()
            .filter(awaited -> awaited.getDossier().getNumber().equals(command.dossier()))
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    Saying saying = new Saying(command.opinion(), command.note());
    List<Problem> problems = new ArrayList<>();
    Examinations.checkOpinion(
        command.dossier(),
        saying,
        session.getQuorum().orElseThrow(),
        session.getPresent() - item.getSetApart(),
        problems);
    Examinations.checkNote(command.dossier(), saying, problems);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    examinations.examine(item, saying, context);
    return null;
  }
}
