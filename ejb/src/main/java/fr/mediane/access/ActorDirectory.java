package fr.mediane.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells who is calling: the account behind the caller that the server authenticated. */
@Stateless
@PermitAll
public class ActorDirectory {

  @Resource private SessionContext session;
  @Inject private Accounts accounts;

  /**
   * The caller.
   *
   * @throws EJBAccessException when nobody is signed in, or the account has been closed since
   */
  public Actor current() {
    return accounts
        .byUsername(session.getCallerPrincipal().getName())
        .filter(Account::isEnabled)
        .map(Account::toActor)
        .orElseThrow(() -> new EJBAccessException("No signed-in account"));
  }
}
