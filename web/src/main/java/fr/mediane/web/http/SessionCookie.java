package fr.mediane.web.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Marks the session's cookie {@code Secure} where the server is reached by https, which the system
 * property {@code mediane.https=true} says (a server behind a proxy cannot know it by itself). The
 * rest of the cookie is in {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  /** Name of the system property. */
  public static final String HTTPS = "mediane.https";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(Boolean.getBoolean(HTTPS));
  }
}
