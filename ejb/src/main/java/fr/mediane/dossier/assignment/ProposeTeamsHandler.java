package fr.mediane.dossier.assignment;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Reads the dossiers that wait and hands them over to the desk once its transaction is committed.
 */
@ApplicationScoped
public class ProposeTeamsHandler implements CommandHandler<ProposeTeams, String> {

  @Inject private WaitingDossiers dossiers;
  @Inject private Settings settings;
  @Inject private Event<TeamsAsked> asked;

  @Override
  public String handle(ProposeTeams command, CommandContext context) {
    List<AssignmentCase> cases = dossiers.of(context.actor(), context.today()).cases();
    if (cases.isEmpty()) {
      throw new InvalidRefusal(null, AssignmentTexts.get("teams.none"));
    }
    String owner = context.actor().username();
    asked.fire(
        new TeamsAsked(
            owner, context.at(), cases, Duration.ofSeconds(settings.number("assignment.seconds"))));
    return owner;
  }
}
