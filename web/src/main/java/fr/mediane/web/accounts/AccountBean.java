package fr.mediane.web.accounts;

import fr.mediane.access.account.AccountSheet;
import fr.mediane.access.account.AccountsView;
import fr.mediane.access.account.CloseAccount;
import fr.mediane.access.account.CorrectAccount;
import fr.mediane.access.account.NewPassword;
import fr.mediane.access.account.ReopenAccount;
import fr.mediane.access.account.ResetPassword;
import fr.mediane.access.account.UnlockAccount;
import fr.mediane.door.Command;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One account and what an administrator does with it. */
@Named
@ViewScoped
public class AccountBean extends TypedPassword {

  private static final long serialVersionUID = 1L;

  @Inject private AccountsView view;
  @Inject private Screen screen;
  @Inject private HandedPassword handed;

  private String id;
  private AccountSheet account;
  private String displayName;
  private String quality;

  /** Reads the account of the address. */
  public void load() {
    if (account == null) {
      account = screen.readOr404(() -> view.sheet(Parameters.identity(id)));
      if (account != null) {
        displayName = account.displayName();
        quality = account.quality();
      }
    }
  }

  /** Corrects the name and the quality. */
  public String correct() {
    return done(
        new CorrectAccount(account.id(), account.version(), displayName, quality),
        "account_corrected");
  }

  /** Closes the account. */
  public String close() {
    return done(new CloseAccount(account.id(), account.version()), "account_closed");
  }

  /** Opens the account again. */
  public String reopen() {
    return done(new ReopenAccount(account.id(), account.version()), "account_reopened");
  }

  /** Lifts the block. */
  public String unlock() {
    return done(new UnlockAccount(account.id(), account.version()), "account_unlocked");
  }

  /** Gives the password typed. */
  public String typePassword() {
    return issue(NewPassword.typed(typed(), typedAgain()));
  }

  /** Gives a password drawn by the application. */
  public String drawPassword() {
    return issue(NewPassword.DRAWN);
  }

  private String issue(NewPassword wanted) {
    return screen
        .execute(new ResetPassword(account.id(), account.version(), wanted))
        .map(
            issued -> {
              handed.keep(issued.drawn());
              return succeeded("password_reset");
            })
        .orElse(null);
  }

  private String done(Command<Void> command, String message) {
    return screen.does(command) ? succeeded(message) : null;
  }

  private String succeeded(String message) {
    screen.success(Texts.of("accounts").get(message, account.displayName()));
    return "/app/comptes/compte.xhtml?faces-redirect=true&id=" + account.id();
  }

  public AccountSheet getAccount() {
    return account;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getQuality() {
    return quality;
  }

  public void setQuality(String quality) {
    this.quality = quality;
  }
}
