package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes a training recorded by mistake. */
@ApplicationScoped
public class RemoveTrainingHandler implements CommandHandler<RemoveTraining, Void> {

  @Inject private Pool pool;

  @Override
  public Void handle(RemoveTraining command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    Training training = pool.find(Training.class, command.trainingId());
    if (!training.getPerson().equals(candidacy.getPerson())) {
      throw new NotFoundRefusal();
    }
    pool.remove(training);
    return null;
  }
}
