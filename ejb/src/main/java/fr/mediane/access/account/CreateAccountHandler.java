package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.PasswordHasher;
import fr.mediane.access.Role;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens an account: all that is wrong is said at once. */
@ApplicationScoped
public class CreateAccountHandler implements CommandHandler<CreateAccount, IssuedPassword> {

  @Inject private Accounts accounts;
  @Inject private AccountAttachments attachments;
  @Inject private Panels panels;
  @Inject private PasswordHasher hasher;

  @Override
  public IssuedPassword handle(CreateAccount command, CommandContext context) {
    String username = Accounts.normalise(command.username());
    context.about("Account", username, username);
    List<Problem> problems = new ArrayList<>(nameProblems(username));
    problems.addAll(AccountNames.problems(command.displayName(), command.quality()));
    problems.addAll(attachmentProblems(command));
    PasswordChooser.Choice choice = PasswordChooser.choose(command.password(), username);
    problems.addAll(choice.problems());
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    String hash = hasher.hash(choice.password());
    Account account =
        new Account(
            username,
            hash,
            command.displayName().strip(),
            command.quality().strip(),
            command.role(),
            command.panelId(),
            command.personId());
    account.issuePassword(hash);
    if (!accounts.addIfFree(account)) {
      throw new InvalidRefusal("username", AccountTexts.get("username.taken"));
    }
    context.about("Account", account.getId(), username);
    return new IssuedPassword(
        account.getId(), command.password().isDrawn() ? choice.password() : null);
  }

  private List<Problem> nameProblems(String username) {
    if (!AccountNames.isUsername(username)) {
      return List.of(new Problem("username", AccountTexts.get("username.form")));
    }
    return accounts.byUsername(username).isPresent()
        ? List.of(new Problem("username", AccountTexts.get("username.taken")))
        : List.of();
  }

  private List<Problem> attachmentProblems(CreateAccount command) {
    if (command.role() == null) {
      return List.of(new Problem("role", AccountTexts.get("role.required")));
    }
    if (!command.role().isTerritorial()) {
      return command.panelId() == null && command.personId() == null
          ? List.of()
          : List.of(new Problem("panelId", AccountTexts.get("panel.forbidden")));
    }
    if (command.panelId() == null) {
      return List.of(new Problem("panelId", AccountTexts.get("panel.required")));
    }
    Optional<Panel> panel = panels.byId(command.panelId());
    if (panel.isEmpty()) {
      return List.of(new Problem("panelId", AccountTexts.get("panel.unknown")));
    }
    if (panel.get().getKind() == PanelKind.NATIONAL && !isOfNationalPanel(command.role())) {
      return List.of(new Problem("panelId", AccountTexts.get("panel.national")));
    }
    return personProblems(command);
  }

  private List<Problem> personProblems(CreateAccount command) {
    if (command.personId() == null) {
      return List.of();
    }
    if (command.role() != Role.MEMBER) {
      return List.of(new Problem("personId", AccountTexts.get("person.forbidden")));
    }
    return attachments.isMember(command.personId(), command.panelId())
        ? List.of()
        : List.of(new Problem("personId", AccountTexts.get("person.unknown")));
  }

  private static boolean isOfNationalPanel(Role role) {
    return role == Role.MEMBER || role == Role.PANEL_SECRETARIAT;
  }
}
