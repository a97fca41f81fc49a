package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Gives an account another password, and lifts its block.
 *
 * @param accountId the account
 * @param version version read
 * @param password the new password
 */
@Requires(Right.ACCOUNT_MANAGE)
public record ResetPassword(Long accountId, long version, NewPassword password)
    implements Command<IssuedPassword> {}
