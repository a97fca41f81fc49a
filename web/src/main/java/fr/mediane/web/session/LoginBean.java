package fr.mediane.web.session;

import fr.mediane.access.Accounts;
import fr.mediane.access.login.LoginAttempts;
import fr.mediane.access.login.LoginAttempts.Gate;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * The log-in page. The password is checked by the server's own realm; this bean adds the block
 * after repeated failures, keeps the name typed, and brings the person back to the page first asked
 * for.
 */
@Named
@RequestScoped
public class LoginBean {

  private static final Texts TEXTS = Texts.of("session");

  @Inject private LoginAttempts attempts;
  @Inject private UserBean user;

  private String username;
  private String password;
  private String target;

  /**
   * Signs in. Stays on the page with a message when the password is wrong, the account blocked, or
   * the attempts too many.
   *
   * @throws IOException when the browser has gone
   */
  public void login() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Gate gate = attempts.gate(username, request.getRemoteAddr());
    if (gate != Gate.OPEN) {
      say(gate == Gate.LOCKED ? "login.locked" : "login.throttled");
      return;
    }
    try {
      // Somebody else signed in on this browser leaves first; without anybody, a log-out would only
      // destroy the session of the page.
      if (request.getUserPrincipal() != null) {
        request.logout();
      }
      request.login(Accounts.normalise(username), password);
    } catch (ServletException wrongPassword) {
      say(attempts.failed(username, request.getRemoteAddr()) ? "login.nowLocked" : "login.wrong");
      return;
    }
    request.changeSessionId();
    user.signedIn(attempts.succeeded(username));
    external.redirect(external.getRequestContextPath() + safeTarget());
  }

  /**
   * Only a page of the application itself may follow: an address typed by somebody else leads
   * nowhere.
   */
  private String safeTarget() {
    return target != null
            && target.matches("/app/[\\w/.\\-]*(\\?[^\\s<>\"]*)?")
            && !target.contains("..")
        ? target
        : "/app/accueil.xhtml";
  }

  private void say(String key) {
    password = null;
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, TEXTS.get(key), null));
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Never written back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The page first asked for, within the application; {@code null} for the home page. */
  public String getTarget() {
    if (target == null) {
      HttpServletRequest request =
          (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
      Object path = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
      Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
      if (isInterrupted()) {
        target = pageBehind(request);
      } else if (path != null) {
        target = query == null ? path.toString() : path + "?" + query;
      }
    }
    return target;
  }

  /** Whether a form was sent once the session had ended: its page is to be offered again. */
  public boolean isInterrupted() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) != null
        && !"GET".equals(request.getMethod());
  }

  /** The page that held the form: the address posted to has lost its parameters. */
  private static String pageBehind(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    int start = referer == null ? -1 : referer.indexOf(request.getContextPath() + "/app/");
    return start < 0 ? null : referer.substring(start + request.getContextPath().length());
  }

  public void setTarget(String target) {
    this.target = target;
  }
}
