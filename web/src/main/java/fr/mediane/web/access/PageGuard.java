package fr.mediane.web.access;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import fr.mediane.web.session.UserBean;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/**
 * Serves a page open to anybody, or one whose right the role of the caller holds; a page that the
 * catalogue does not know is absent, and a refusal is journaled. Resources of pages (styles,
 * scripts) pass. Whoever holds a password that somebody else gave is led to replace it, from
 * wherever: the services would refuse the rest.
 */
@WebFilter(
    urlPatterns = {"/app/*", "*.xhtml"},
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class PageGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String RESOURCES = "/jakarta.faces.resource/";

  private static final String OWN_ACCOUNT = "/app/compte.xhtml";

  @Inject private transient ActorDirectory actors;
  @Inject private transient UserBean user;
  @Inject private transient JournalWriter journal;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String page = request.getServletPath();
    if (PageCatalogue.isPublic(page) || page.startsWith(RESOURCES)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Right> right = PageCatalogue.rightOf(page);
    if (right.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<Role> role =
        Arrays.stream(Role.values())
            .filter(known -> request.isUserInRole(known.name()))
            .findFirst();
    if (role.filter(right.get()::isHeldBy).isEmpty()) {
      journal.writeApart(
          new JournalRecord(
              clock.instant(),
              request.getRemoteUser(),
              role.map(Role::name).orElse(null),
              "Page",
              Outcome.REFUSED,
              "Page",
              page,
              null,
              "FORBIDDEN"));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (!page.equals(OWN_ACCOUNT) && actors.current().passwordIssued()) {
      user.readAgain();
      response.sendRedirect(request.getContextPath() + OWN_ACCOUNT);
      return;
    }
    chain.doFilter(request, response);
  }
}
