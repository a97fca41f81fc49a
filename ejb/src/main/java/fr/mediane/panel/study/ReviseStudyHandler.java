package fr.mediane.panel.study;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes what a study asks. */
@ApplicationScoped
public class ReviseStudyHandler implements CommandHandler<ReviseStudy, Void> {

  @Inject private Studies studies;
  @Inject private StudyChecks checks;

  @Override
  public Void handle(ReviseStudy command, CommandContext context) {
    Study study = studies.toChange(command.id(), command.version(), context);
    study.revise(checks.check(study.getPanel(), command.inputs(), context.today()));
    return null;
  }
}
