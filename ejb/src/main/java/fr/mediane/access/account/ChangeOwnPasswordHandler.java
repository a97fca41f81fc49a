package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.PasswordHasher;
import fr.mediane.access.login.LoginAttempts;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes one's own password, once the present one is proved; a wrong one counts as at log-in. */
@ApplicationScoped
public class ChangeOwnPasswordHandler implements CommandHandler<ChangeOwnPassword, Void> {

  @Inject private Accounts accounts;
  @Inject private PasswordHasher hasher;
  @Inject private LoginAttempts attempts;

  @Override
  public Void handle(ChangeOwnPassword command, CommandContext context) {
    Account account = accounts.byId(context.actor().accountId()).orElseThrow(NotFoundRefusal::new);
    context.about("Account", account.getId(), account.getUsername());
    if (command.current() == null
        || account.isLockedAt(RealTime.now())
        || !hasher.matches(command.current(), account.getPasswordHash())) {
      attempts.failedProof(account.getUsername());
      throw new InvalidRefusal("current", AccountTexts.get("password.current"));
    }
    PasswordChooser.Choice choice =
        PasswordChooser.choose(
            NewPassword.typed(command.password(), command.passwordRepeated()),
            account.getUsername());
    if (!choice.problems().isEmpty()) {
      throw new InvalidRefusal(choice.problems());
    }
    if (command.password().equals(command.current())) {
      throw new InvalidRefusal("password", AccountTexts.get("password.unchanged"));
    }
    account.changePassword(hasher.hash(choice.password()));
    return null;
  }
}
