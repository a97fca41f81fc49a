package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the account of an act as its author has seen it. */
@ApplicationScoped
class AccountLoader {

  @Inject private Accounts accounts;

  /**
   * The account, named in the journal.
   *
   * @throws NotFoundRefusal when there is none
   * @throws ConflictRefusal when somebody changed it since
   */
  Account load(Long accountId, long version, CommandContext context) {
    Account account = accountId == null ? null : accounts.byId(accountId).orElse(null);
    if (account == null) {
      throw new NotFoundRefusal();
    }
    context.about("Account", account.getId(), account.getUsername());
    if (account.getVersion() != version) {
      throw new ConflictRefusal();
    }
    return account;
  }
}
