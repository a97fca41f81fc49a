package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.Command;

/**
 * Opens a new account.
 *
 * @param username name typed at log-in
 * @param displayName civility and name shown on screens and acts
 * @param quality quality written under a signature
 * @param role the role
 * @param panelId instance of a territorial role, else {@code null}
 * @param personId person behind a member's account, if already known
 * @param password the first password
 */
@Requires(Right.ACCOUNT_MANAGE)
public record CreateAccount(
    String username,
    String displayName,
    String quality,
    Role role,
    Long panelId,
    Long personId,
    NewPassword password)
    implements Command<IssuedPassword> {}
