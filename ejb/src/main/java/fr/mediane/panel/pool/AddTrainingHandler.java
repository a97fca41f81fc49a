package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records a training. */
@ApplicationScoped
public class AddTrainingHandler implements CommandHandler<AddTraining, Long> {

  static final int TITLE_LENGTH = 200;
  private static final int MAX_HOURS = 5_000;

  /** No training followed by a candidate is older than his working life. */
  private static final LocalDate FIRST_TRAINING = LocalDate.of(1970, 1, 1);

  @Inject private Pool pool;

  @Override
  public Long handle(AddTraining command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    TypedFields fields = new TypedFields();
    String title = fields.requiredLine("trainingTitle", command.title(), TITLE_LENGTH);
    String body = fields.line("trainingBody", command.body(), PersonChecks.BODY_LENGTH);
    LocalDate completed =
        fields.date("completedOn", command.completedOn(), FIRST_TRAINING, context.today());
    Integer hours = command.hours();
    if (hours != null && (hours < 1 || hours > MAX_HOURS)) {
      fields.wrong("hours", "hours.outOfRange", 1, MAX_HOURS);
    }
    fields.conclude();
    return pool.add(new Training(candidacy.getPerson(), title, body, completed, hours)).getId();
  }
}
