package fr.mediane.access.account;

import fr.mediane.time.RealTime;
import java.time.Instant;

/** What follows from the facts of an account. */
final class AccountState {

  private AccountState() {}

  static boolean isLocked(Instant lockedUntil) {
    return lockedUntil != null && lockedUntil.isAfter(RealTime.now());
  }
}
