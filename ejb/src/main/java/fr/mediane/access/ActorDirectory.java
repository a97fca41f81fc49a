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
  @Inject private RequestActor request;

  /**
   * The caller.
   *
   * @throws EJBAccessException when nobody is signed in, or the account has been closed since
   */
  public Actor current() {
    String username = session.getCallerPrincipal().getName();
    return request
        .known(username)
        .or(() -> accounts.byUsername(username).filter(Account::isEnabled).map(this::keep))
        .orElseThrow(() -> new EJBAccessException("No signed-in account"));
  }

  private Actor keep(Account account) {
    return request.keep(account.toActor());
  }
}
