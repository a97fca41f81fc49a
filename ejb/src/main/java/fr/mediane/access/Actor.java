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
 */
public record Actor(
    Long accountId,
    String username,
    String displayName,
    String quality,
    Role role,
    Long panelId,
    Long personId)
    implements Serializable {

  public Actor {
    Objects.requireNonNull(username);
    Objects.requireNonNull(role);
  }

  /** Whether this person holds the right, wherever. */
  public boolean holds(Right right) {
    return right.isHeldBy(role);
  }
}
