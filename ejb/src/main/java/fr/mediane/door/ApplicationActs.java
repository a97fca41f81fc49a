package fr.mediane.door;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * The application itself, as the author of acts that nobody does. They go through the one door;
 * whoever calls runs as {@link CommandGateway#SYSTEM}.
 */
@ApplicationScoped
class ApplicationActs {

  private static final System.Logger LOG = System.getLogger(ApplicationActs.class.getName());

  private static final Actor APPLICATION =
      new Actor(null, "mediane", "Médiane", "application", Role.ADMINISTRATOR, null, null);

  private static final int ATTEMPTS = 5;

  @Inject private CommandGateway gateway;
  @Inject private Clock clock;

  /**
   * Does an act now, again when somebody has changed the same meanwhile. There is nobody to tell
   * why it was not done: the log says it.
   */
  void execute(Command<?> command) {
    String name = command.getClass().getSimpleName();
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        gateway.executeAs(APPLICATION, clock.instant(), command);
        return;
      } catch (ConflictRefusal overtaken) {
        LOG.log(Level.DEBUG, "{0} overtaken, attempt {1} of {2}", name, attempt, ATTEMPTS);
      } catch (Refusal | UnexpectedFailure failure) {
        LOG.log(Level.ERROR, name + " was not done", failure);
        return;
      }
    }
    LOG.log(Level.WARNING, "{0} was overtaken each time", name);
  }
}
