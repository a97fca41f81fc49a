package fr.mediane.access;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who acts: an account as it stands at the moment of the act.
 *
 * @param accountId identity of the account; {@code null} for the application itself
 * @param username name typed at log-in
 * @param displayName civility and name shown on screens and acts
 * @param quality quality written under a signature, for example « médiatrice régionale Grand Est »
 * @param role the role, which gives the rights
 * @param panelId the instance to which a territorial role is attached; {@code null} for the roles
 *     of the whole network
 * @param personId the person behind a member's account; otherwise {@code null}
 * @param passwordIssued whether the password was given by somebody else and not replaced yet: until
 *     then nothing is open but one's own account
 */
public record Actor(
    Long accountId,
    String username,
    String displayName,
    String quality,
    Role role,
    Long panelId,
    Long personId,
    boolean passwordIssued)
    implements Serializable {

  public Actor {
    Objects.requireNonNull(username);
    Objects.requireNonNull(role);
  }

  /** Somebody whose password is his own. */
  public Actor(
      Long accountId,
      String username,
      String displayName,
      String quality,
      Role role,
      Long panelId,
      Long personId) {
    this(accountId, username, displayName, quality, role, panelId, personId, false);
  }

  /** Whether this person holds the right, wherever. */
  public boolean holds(Right right) {
    return right.isHeldBy(role) && (!passwordIssued || right == Right.OWN_ACCOUNT);
  }
}
