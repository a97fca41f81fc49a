package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Lifts the block of an account after wrong passwords, before its time.
 *
 * @param accountId the account
 * @param version version read
 */
@Requires(Right.ACCOUNT_MANAGE)
public record UnlockAccount(Long accountId, long version) implements Command<Void> {}
