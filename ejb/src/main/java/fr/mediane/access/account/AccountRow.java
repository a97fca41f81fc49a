package fr.mediane.access.account;

import fr.mediane.access.Role;
import java.io.Serializable;
import java.time.Instant;

/**
 * An account in the list.
 *
 * @param id identity
 * @param username name typed at log-in
 * @param displayName civility and name
 * @param quality quality written under a signature
 * @param role the role
 * @param panelName the instance it is attached to, or {@code null}
 * @param open whether one may sign in with it
 * @param lockedUntil end of the latest block after wrong passwords, maybe past, or {@code null}
 * @param lastLoginAt latest log-in, or {@code null}
 */
public record AccountRow(
    Long id,
    String username,
    String displayName,
    String quality,
    Role role,
    String panelName,
    boolean open,
    Instant lockedUntil,
    Instant lastLoginAt)
    implements Serializable {

  /** Whether it is blocked now: the block is counted in real time, as the realm does. */
  public boolean isLocked() {
    return AccountState.isLocked(lockedUntil);
  }
}
