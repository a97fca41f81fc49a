package fr.mediane.web.access;

import fr.mediane.web.session.UserBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a page may be opened by who is signed in, so that no link leads to a refusal. */
@Named("pages")
@RequestScoped
public class PageAccess {

  @Inject private UserBean user;

  /**
   * Whether a page exists and its right is held.
   *
   * @param page path from the root of the application, without parameters
   */
  public boolean open(String page) {
    return user.isAuthenticated()
        && PageCatalogue.rightOf(page).filter(user.getActor()::holds).isPresent();
  }
}
