package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.access.PasswordHasher;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives another password, drawn or typed. */
@ApplicationScoped
public class ResetPasswordHandler implements CommandHandler<ResetPassword, IssuedPassword> {

  @Inject private AccountLoader loader;
  @Inject private PasswordHasher hasher;

  @Override
  public IssuedPassword handle(ResetPassword command, CommandContext context) {
    Account account = loader.load(command.accountId(), command.version(), context);
    PasswordChooser.Choice choice =
        PasswordChooser.choose(command.password(), account.getUsername());
    if (!choice.problems().isEmpty()) {
      throw new InvalidRefusal(choice.problems());
    }
    account.issuePassword(hasher.hash(choice.password()));
    account.unlock();
    return new IssuedPassword(
        account.getId(), command.password().isDrawn() ? choice.password() : null);
  }
}
