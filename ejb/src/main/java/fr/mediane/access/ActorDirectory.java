package fr.mediane.access;

import fr.mediane.time.LegalTime;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Tells who is calling: the account behind the caller that the server authenticated. */
@Stateless
@PermitAll
public class ActorDirectory {

  @Resource private SessionContext session;
  @Inject private Accounts accounts;
  @Inject private RequestActor request;
  @Inject private Clock clock;

  /**
   * The caller.
   *
   * @throws EJBAccessException when nobody is signed in, or the account has been closed since
   */
  public Actor current() {
    String username = session.getCallerPrincipal().getName();
    return request
        .known(username)
        .or(() -> accounts.actor(username, today()).map(request::keep))
        .orElseThrow(() -> new EJBAccessException("No signed-in account"));
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
