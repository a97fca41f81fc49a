package fr.mediane.web.accounts;

import fr.mediane.access.account.AccountSheet;
import fr.mediane.access.account.AccountsView;
import fr.mediane.access.account.ChangeOwnPassword;
import fr.mediane.journal.view.JournalLine;
import fr.mediane.journal.view.JournalView;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.UserBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own account: latest log-ins, and the change of the password. */
@Named
@RequestScoped
public class OwnAccountBean extends TypedPassword {

  private static final long serialVersionUID = 1L;

  @Inject private AccountsView accounts;
  @Inject private JournalView journal;
  @Inject private Screen screen;
  @Inject private UserBean user;

  private AccountSheet account;
  private List<JournalLine> logins;
  private String current;

  /** Changes the password; who had just received one may then begin. */
  public String change() {
    boolean first = isIssued();
    if (!screen.does(new ChangeOwnPassword(current, typed(), typedAgain()))) {
      return null;
    }
    screen.success(Texts.of("accounts").get("own_changed"));
    user.readAgain();
    return (first ? "/app/accueil.xhtml" : "/app/compte.xhtml") + "?faces-redirect=true";
  }

  /** Whether the present password was given by somebody else, so that nothing else is open. */
  public boolean isIssued() {
    return user.getActor().passwordIssued();
  }

  /** The account. */
  public AccountSheet getAccount() {
    if (account == null) {
      account = accounts.own();
    }
    return account;
  }

  /** The latest log-ins, refused ones included. */
  public List<JournalLine> getLogins() {
    if (logins == null) {
      logins = journal.ownLogins();
    }
    return logins;
  }

  /** Never written back to the page. */
  public String getCurrent() {
    return null;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
