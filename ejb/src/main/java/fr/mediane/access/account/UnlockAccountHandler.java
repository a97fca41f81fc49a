package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lifts a block before its time. */
@ApplicationScoped
public class UnlockAccountHandler implements CommandHandler<UnlockAccount, Void> {

  @Inject private AccountLoader loader;

  @Override
  public Void handle(UnlockAccount command, CommandContext context) {
    Account account = loader.load(command.accountId(), command.version(), context);
    // The realm compares the end of the block with the database's clock: the real time.
    if (!account.isLockedAt(RealTime.now())) {
      throw new Refusal(AccountTexts.get("account.notLocked"));
    }
    account.unlock();
    return null;
  }
}
