package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Closes an account: nobody signs in with it any more.
 *
 * @param accountId the account
 * @param version version read
 */
@Requires(Right.ACCOUNT_MANAGE)
public record CloseAccount(Long accountId, long version) implements Command<Void> {}
