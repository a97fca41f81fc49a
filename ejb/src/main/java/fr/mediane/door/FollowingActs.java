package fr.mediane.door;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Does the acts that follow those of others, as the application, through the one door. */
@Stateless
@RunAs(CommandGateway.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowingActs {

  private static final System.Logger LOG = System.getLogger(FollowingActs.class.getName());

  @Inject private CommandGateway gateway;
  @Inject private Clock clock;

  /** Does the act in a thread of the server. */
  @Asynchronous
  public void follow(Command<?> command) {
    try {
      gateway.executeAs(DailyActs.APPLICATION, clock.instant(), command);
    } catch (Refusal | UnexpectedFailure failure) {
      LOG.log(Level.ERROR, command.getClass().getSimpleName() + " did not follow", failure);
    }
  }
}
