package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Role;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes an account, unless nobody could then manage the application. */
@ApplicationScoped
public class CloseAccountHandler implements CommandHandler<CloseAccount, Void> {

  @Inject private AccountLoader loader;
  @Inject private Accounts accounts;

  @Override
  public Void handle(CloseAccount command, CommandContext context) {
    Account account = loader.load(command.accountId(), command.version(), context);
    if (!account.isEnabled()) {
      throw new Refusal(AccountTexts.get("account.closed"));
    }
    if (account.getId().equals(context.actor().accountId())) {
      throw new Refusal(AccountTexts.get("account.own"));
    }
    if (account.getRole() == Role.ADMINISTRATOR && accounts.lockOpenAdministrators() < 2) {
      throw new Refusal(AccountTexts.get("account.lastAdministrator"));
    }
    account.enable(false);
    return null;
  }
}
