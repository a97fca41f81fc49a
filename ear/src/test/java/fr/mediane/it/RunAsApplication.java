package fr.mediane.it;

import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.door.Command;
import fr.mediane.door.CommandGateway;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Does acts through the one door in the name of an account, as only the application itself may. */
@Stateless
@PermitAll
@RunAs(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunAsApplication {

  @Inject private CommandGateway gateway;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** Does an act now, as the person of that account. */
  public <C extends Command<R>, R> R as(String username, C command) {
    return gateway.executeAs(actor(username), clock.instant(), command);
  }

  /** Does an act at another moment, as the person of that account. */
  public <C extends Command<R>, R> R at(Instant moment, String username, C command) {
    return gateway.executeAs(actor(username), moment, command);
  }

  /** The person of an open account, as the application knows it today. */
  public Actor actor(String username) {
    return accounts.actor(username, LegalTime.today(clock)).orElseThrow();
  }
}
