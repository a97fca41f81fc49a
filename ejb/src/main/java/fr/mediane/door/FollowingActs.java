package fr.mediane.door;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

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

  @Inject private ApplicationActs application;

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
    if (begun) {
      application.execute(command);
    }
  }
}
