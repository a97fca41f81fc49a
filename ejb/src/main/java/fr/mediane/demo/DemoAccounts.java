package fr.mediane.demo;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.access.PasswordHasher;
import fr.mediane.door.CommandGateway;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;

/** The accounts of the demonstration. All share one password, drawn at start by the launcher. */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
public class DemoAccounts {

  @Inject private Accounts accounts;
  @Inject private PasswordHasher hasher;

  /**
   * Creates an account for each person of the demonstration, in a transaction of its own: they come
   * last, so that their presence tells that the demonstration is complete.
   *
   * @param password the shared password
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void create(Collection<Actor> people, String password) {
    String hash = hasher.hash(password);
    for (Actor person : people) {
      accounts.add(
          new Account(
              person.username(),
              hash,
              person.displayName(),
              person.quality(),
              person.role(),
              person.panelId(),
              person.personId()));
    }
  }
}
