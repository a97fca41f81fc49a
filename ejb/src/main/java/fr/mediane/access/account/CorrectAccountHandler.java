package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Corrects what screens and acts say of the person. Acts already signed keep what they say. */
@ApplicationScoped
public class CorrectAccountHandler implements CommandHandler<CorrectAccount, Void> {

  @Inject private AccountLoader loader;

  @Override
  public Void handle(CorrectAccount command, CommandContext context) {
    Account account = loader.load(command.accountId(), command.version(), context);
    List<Problem> problems = AccountNames.problems(command.displayName(), command.quality());
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    account.present(command.displayName().strip(), command.quality().strip());
    return null;
  }
}
