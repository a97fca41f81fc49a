package fr.mediane.dossier.session;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.EndsWithExamination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a dossier that is no longer to be examined off the agendas of the sessions to come. */
@ApplicationScoped
class AgendasEnd implements EndsWithExamination {

  @Inject private SessionDesk sessions;

  @Override
  public void end(Dossier dossier, CommandContext context) {
    sessions.toCome(dossier, context.today()).forEach(item -> sessions.takeOff(item, context));
  }
}
