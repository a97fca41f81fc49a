package fr.mediane.web.session;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Right;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The person signed in, as pages show him and ask what he may do. Nothing here protects anything:
 * the services check for themselves.
 */
@Named("user")
@SessionScoped
public class UserBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ActorDirectory actors;

  private Actor actor;

  void signedIn(Actor signedIn) {
    actor = signedIn;
  }

  /** Reads the account again at the next use: what it may do has changed. */
  public void readAgain() {
    actor = null;
  }

  /** The account signed in. */
  public Actor getActor() {
    if (actor == null) {
      actor = actors.current();
    }
    return actor;
  }

  /** Whether somebody is signed in. */
  public boolean isAuthenticated() {
    return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
  }

  /** Name shown in the header. */
  public String getDisplayName() {
    return getActor().displayName();
  }

  /** Role in French. */
  public String getRoleLabel() {
    return Texts.of("session").get("role." + getActor().role().name());
  }

  /** Quality written under a signature. */
  public String getQuality() {
    return getActor().quality();
  }

  /** Whether the person holds a right, for pages that show or hide a button. */
  public boolean may(String right) {
    return isAuthenticated() && getActor().holds(Right.valueOf(right));
  }

  /** Name of the account, for what the browser keeps apart by person. */
  public String getLogin() {
    return getActor().username();
  }
}
