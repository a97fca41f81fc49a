package fr.mediane.door;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Does the acts that follow those of others, as the application, through the one door: one after
 * the other, and again when somebody has changed the same meanwhile.
 */
@Singleton
@AccessTimeout(-1)
@RunAs(CommandGateway.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowingActs {

  private static final System.Logger LOG = System.getLogger(FollowingActs.class.getName());

  private static final int ATTEMPTS = 5;

  @Inject private CommandGateway gateway;
  @Inject private Clock clock;

  private boolean begun;

  /** Lets acts follow others from now on. */
  public void begin() {
    begun = true;
  }

  /**
   * Does the act in a thread of the server. Before the acts of the day have been done once, which
   * look at everything, nothing has to follow: the application is still being filled.
   */
  @Asynchronous
  public void follow(Command<?> command) {
    if (!begun) {
      return;
    }
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        gateway.executeAs(DailyActs.APPLICATION, clock.instant(), command);
        return;
      } catch (ConflictRefusal overtaken) {
        LOG.log(Level.DEBUG, "Overtaken, attempt {0} of {1}", attempt, ATTEMPTS);
      } catch (Refusal | UnexpectedFailure failure) {
        LOG.log(Level.ERROR, command.getClass().getSimpleName() + " did not follow", failure);
        return;
      }
    }
    LOG.log(Level.WARNING, "{0} was overtaken each time", command.getClass().getSimpleName());
  }
}
