package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Opens a closed account again.
 *
 * @param accountId the account
 * @param version version read
 */
@Requires(Right.ACCOUNT_MANAGE)
public record ReopenAccount(Long accountId, long version) implements Command<Void> {}
