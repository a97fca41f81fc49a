package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Corrects the name and the quality of an account, as future acts will print them.
 *
 * @param accountId the account
 * @param version version read
 * @param displayName civility and name
 * @param quality quality written under a signature
 */
@Requires(Right.ACCOUNT_MANAGE)
public record CorrectAccount(Long accountId, long version, String displayName, String quality)
    implements Command<Void> {}
