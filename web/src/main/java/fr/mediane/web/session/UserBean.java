package fr.mediane.web.session;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Right;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** The person signed in, as pages show him and ask what he may do. Nothing here protects anything: the services check for themselves. */
@Named("user")
@SessionScoped
public class UserBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ActorDirectory actors;

  private Actor actor;

  void signedIn(Actor signedIn) {
    actor = signedIn;
  }

  /** The account signed in. */
  public Actor getActor() {
    if (actor == null) {
      actor = actors.current();
    }
    return actor;
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
  }

  /** Name shown in the header. */
  public String getName() {
    return getActor().displayName();
  }

  /** Role in French. */
  public String getRole() {
    return Texts.of("session").get("role." + getActor().role().name());
  }

  /** Quality written under a signature. */
  public String getQuality() {
    return getActor().quality();
  }

  /** Whether the person holds a right, for pages that show or hide a button. */
  public boolean may(String right) {
    return isSignedIn() && getActor().holds(Right.valueOf(right));
  }

  /**
   * Signs out and forgets the session.
   *
   * @throws IOException when the browser has gone
   */
  public void logout() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + "/connexion.xhtml?sortie=1");
  }
}
