package fr.mediane.access.login;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import fr.mediane.time.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows the attempts to sign in: blocks an account after {@link Account#MAX_FAILURES} wrong
 * passwords, slows down an address that tries many, and journals both. Open to everybody, since
 * nobody is signed in yet.
 */
@Stateless
@PermitAll
public class LoginAttempts {

  /** What to answer to somebody who wants to sign in. */
  public enum Gate {
    /** The password may be checked. */
    OPEN,
    /** The account is blocked for a while. */
    LOCKED,
    /** Too many attempts from this address. */
    THROTTLED
  }

  @Inject private Accounts accounts;
  @Inject private JournalWriter journal;
  @Inject private AttemptThrottle throttle;
  @Inject private Clock clock;

  /**
   * Whether a password may be checked now.
   *
   * @param username name typed
   * @param address network address of the caller
   */
  public Gate gate(String username, String address) {
    if (!throttle.admits(address)) {
      return Gate.THROTTLED;
    }
    // The realm compares locked_until with the database's own clock, hence the real time and not
    // the demonstration's.
    boolean locked =
        accounts
            .byUsername(username)
            .filter(account -> account.isLockedAt(RealTime.now()))
            .isPresent();
    return locked ? Gate.LOCKED : Gate.OPEN;
  }

  /** Notes a wrong password. Answers whether the account has just been blocked. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean failed(String username, String address) {
    throttle.failed(address);
    return note(username);
  }

  /**
   * Notes a wrong password given by somebody already signed in, who proves who he is before he
   * changes it: a session left open does not let anybody try passwords without end.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void failedProof(String username) {
    note(username);
  }

  private boolean note(String username) {
    Optional<Account> account = accounts.byUsername(username);
    Instant now = RealTime.now();
    boolean locked =
        account
            .filter(known -> accounts.recordFailure(known, now) || known.isLockedAt(now))
            .isPresent();
    journal(username, account, Outcome.REFUSED, locked ? "ACCOUNT_LOCKED" : "WRONG_PASSWORD");
    return locked;
  }

  /** Notes a successful log-in. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Actor succeeded(String username) {
    Account account = accounts.byUsername(username).orElseThrow();
    accounts.recordSuccess(account, clock.instant());
    journal(username, Optional.of(account), Outcome.SUCCESS, null);
    return account.toActor();
  }

  private void journal(String username, Optional<Account> account, Outcome outcome, String detail) {
    journal.writeApart(
        new JournalRecord(
            clock.instant(),
            Accounts.normalise(username),
            account.map(known -> known.getRole().name()).orElse(null),
            "Login",
            outcome,
            "Account",
            null,
            null,
            detail));
  }
}
