package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a closed account again, with its role and its password. */
@ApplicationScoped
public class ReopenAccountHandler implements CommandHandler<ReopenAccount, Void> {

  @Inject private AccountLoader loader;

  @Override
  public Void handle(ReopenAccount command, CommandContext context) {
    Account account = loader.load(command.accountId(), command.version(), context);
    if (account.isEnabled()) {
      throw new Refusal(AccountTexts.get("account.open"));
    }
    account.enable(true);
    return null;
  }
}
